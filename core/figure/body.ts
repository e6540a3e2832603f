import type { Pose, PoseSet, Which } from '../../content/pose-types.ts';
import { type Arm, armOf, needsOther } from './arm.ts';
import { type Leg, legOf } from './leg.ts';
import { mixedPose, type Trunk, trunkOf } from './trunk.ts';

/** The whole person in the room. */
export interface Body {
  readonly trunk: Trunk;
  readonly legs: Readonly<Record<Which, Leg>>;
  readonly arms: Readonly<Record<Which, Arm>>;
  readonly eyes: 'open' | 'shut';
}

/**
 * The body on its way from one key pose to another.
 *
 * @param t how far on the way: 0 is `a`, 1 is `b`
 * @param breath what the breath adds to the filling of belly and chest, 0 to 1
 */
export function bodyBetween(set: Pick<PoseSet, 'rests' | 'pin'>, a: Pose, b: Pose, t: number, breath = 0): Body {
  const pose = mixedPose(a, b, t);
  const trunk = trunkOf({ ...pose, breath: (pose.breath ?? 0) + breath }, set);
  const legs = {
    near: legOf(trunk, 'near', a.near.leg, b.near.leg, t),
    far: legOf(trunk, 'far', a.far.leg, b.far.leg, t),
  };
  const first: Which = needsOther(a.near.arm) || needsOther(b.near.arm) ? 'far' : 'near';
  const second: Which = first === 'near' ? 'far' : 'near';
  const one = armOf({ trunk, legs, arms: {} }, first, a[first].arm, b[first].arm, t);
  const other = armOf({ trunk, legs, arms: { [first]: one } }, second, a[second].arm, b[second].arm, t);
  const arms = first === 'near' ? { near: one, far: other } : { near: other, far: one };
  return { trunk, legs, arms, eyes: pose.eyes ?? 'open' };
}

/** The body in one key pose. */
export const bodyOf = (set: Pick<PoseSet, 'rests' | 'pin'>, pose: Pose): Body => bodyBetween(set, pose, pose, 0);
