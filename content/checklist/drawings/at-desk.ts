import type { ArmPose, Pose, PoseSet, Prop } from '../../pose-types.ts';
import { SITTING } from '../../stretches/base-poses.ts';

/** Hands on the keys. */
export const typing = (x = 15.5, y = 42, more: ArmPose = {}): ArmPose => ({
  to: [x, y, 6],
  elbow: [-0.5, -1, 0.3],
  hand: [1, -0.1, 0],
  palm: [0, -1, 0],
  ...more,
});

/** Somebody who sits at a desk and types. */
export function atDesk(arm: ArmPose, more: Partial<Pose> = {}): Pose {
  const [x, y, z] = arm.to ?? [15.5, 42, 6];
  return {
    ...SITTING,
    lean: -4,
    spine: [-2, 4, 0, 0],
    ...more,
    near: { leg: SITTING.near.leg, ...more.near, arm },
    far: { leg: SITTING.far.leg, ...more.far, arm: { ...arm, to: [x, y, -z] } },
  };
}

/** A drawing of one pose. */
export function still(
  pose: Pose,
  props: readonly Prop[],
  frame: PoseSet['frame'],
  more: Partial<PoseSet> = {},
): PoseSet {
  return {
    view: 'side',
    frame,
    props,
    rests: 'chair',
    keys: { it: pose },
    round: [{ key: 'it', stay: 'rest' }],
    stills: ['it', 'it'],
    ...more,
  };
}

export const CHAIR: Prop = { is: 'office chair', at: -9 };
export const DESK: Prop = { is: 'desk', at: 11, wide: 46 };
export const KEYBOARD: Prop = { is: 'keyboard', at: 17.5 };
