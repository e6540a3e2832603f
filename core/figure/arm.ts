import type { ArmPose, Vec, Which } from '../../content/pose-types.ts';
import { type Frame, within } from './frame.ts';
import type { Leg } from './leg.ts';
import { LENGTH } from './skeleton.ts';
import type { Trunk } from './trunk.ts';
import { type Bones, reach } from './two-bones.ts';
import { across, add, cross, minus, mix, mixed, swing, times, unit } from './vector.ts';

/** One arm in the room. */
export interface Arm {
  /** 1 at the near side, -1 at the far side. */
  readonly side: 1 | -1;
  readonly shoulder: Vec;
  readonly elbow: Vec;
  readonly wrist: Vec;
  /** Where the hand points, and where its palm faces; of length 1. */
  readonly hand: Vec;
  readonly palm: Vec;
  /** Degrees. */
  readonly curl: number;
  readonly fan: number;
}

/** What an arm can hold on to: the body so far. */
export interface Holdable {
  readonly trunk: Trunk;
  readonly legs: Readonly<Record<Which, Leg>>;
  readonly arms: Partial<Readonly<Record<Which, Arm>>>;
}

const BONES = [LENGTH.upperArm, LENGTH.forearm] as const;

/** An arm between two poses: a hand that keeps its hold keeps it on the way, any other swings from the shoulder. */
export function armOf(body: Holdable, which: Which, a: ArmPose, b: ArmPose, t: number): Arm {
  const { trunk } = body;
  const shoulder = trunk.shoulders[which];
  const bones = sameHold(a, b)
    ? solved(body, which, mixedHold(a, b, t))
    : swung(solved(body, which, a), solved(body, which, b), t, trunk.thorax);
  const elbow = add(shoulder, times(bones.upper, LENGTH.upperArm));
  const wrist = add(elbow, times(bones.lower, LENGTH.forearm));
  const hand = swing(unit(a.hand ?? bones.lower), unit(b.hand ?? bones.lower), t);
  const inwards = times(trunk.thorax.near, which === 'near' ? -1 : 1);
  const palm = unit(across(mixed(a.palm ?? inwards, b.palm ?? inwards, t), hand), unit(across([0.1, 0.2, 1], hand)));
  return {
    side: which === 'near' ? 1 : -1,
    shoulder,
    elbow,
    wrist,
    hand,
    palm,
    curl: mix(a.curl ?? 12, b.curl ?? 12, t),
    fan: mix(a.fan ?? 0, b.fan ?? 0, t),
  };
}

/** Whether it needs the other arm to be there first. */
export const needsOther = ({ on }: ArmPose): boolean => on === 'upper arm' || on === 'forearm' || on === 'hand';

const sameHold = (a: ArmPose, b: ArmPose) =>
  (a.to !== undefined && b.to !== undefined) || (a.on !== undefined && a.on === b.on && a.of === b.of);

function mixedHold(a: ArmPose, b: ArmPose, t: number): ArmPose {
  const none: Vec = [0, 0, 0];
  const ends = a.to && b.to ? { to: mixed(a.to, b.to, t) } : {};
  return {
    ...a,
    ...ends,
    along: mix(a.along ?? 0, b.along ?? 0, t),
    off: mixed(a.off ?? none, b.off ?? none, t),
    elbow: mixed(a.elbow ?? ELBOW, b.elbow ?? ELBOW, t),
  };
}

/** Elbows point back, down and a little out where nothing else is said. */
const ELBOW: Vec = [-0.8, -0.5, 0.25];

function swung(a: Bones, b: Bones, t: number, thorax: Frame): Bones {
  return { upper: swing(a.upper, b.upper, t, thorax.forward), lower: swing(a.lower, b.lower, t, thorax.forward) };
}

function solved(body: Holdable, which: Which, pose: ArmPose): Bones {
  const { thorax, shoulders } = body.trunk;
  const side = which === 'near' ? 1 : -1;
  if (pose.up) {
    const upper = direction(thorax, pose.up, side);
    return { upper, lower: pose.fore ? direction(thorax, pose.fore, side) : upper };
  }
  const [x, y, z] = pose.elbow ?? ELBOW;
  const pole = within(thorax, [x, y, z * side]);
  return reach(shoulders[which], pose.on ? heldAt(body, which, pose) : (pose.to ?? [0, 0, 0]), BONES, pole);
}

/** From hanging down along the trunk: so far forward, so far out. */
function direction(thorax: Frame, [forward, out]: readonly [number, number], side: 1 | -1): Vec {
  const [f, o] = [(forward * Math.PI) / 180, (out * Math.PI) / 180];
  return within(thorax, [Math.sin(f) * Math.cos(o), -Math.cos(f) * Math.cos(o), side * Math.sin(o)]);
}

function heldAt({ trunk, legs, arms }: Holdable, which: Which, pose: ArmPose): Vec {
  const of = pose.of ?? which;
  const { hip, knee, ankle } = legs[of];
  const arm = arms[of];
  const side = which === 'near' ? 1 : -1;
  const [x, y, z] = pose.off ?? [0, 0, 0];
  const off: Vec = [x, y, z * side];
  const { pelvis, lumbar, thorax, head } = trunk;
  const on = (from: Vec, to: Vec, frame: Frame) =>
    add(add(from, times(minus(to, from), pose.along ?? 0)), within(frame, off));
  if (pose.on === 'thigh') return on(hip, knee, limb(hip, knee, pelvis.forward));
  if (pose.on === 'shin') return on(knee, ankle, limb(knee, ankle, minus(knee, mixed(hip, ankle, 0.5))));
  if (pose.on === 'pelvis') return on(trunk.hips, trunk.waist, pelvis);
  if (pose.on === 'lumbar') return on(trunk.waist, trunk.ribs, lumbar);
  if (pose.on === 'head') return on(trunk.crown, trunk.crown, head);
  if (arm && pose.on === 'upper arm') return on(arm.shoulder, arm.elbow, limb(arm.shoulder, arm.elbow, thorax.forward));
  if (arm && pose.on === 'forearm') return on(arm.elbow, arm.wrist, limb(arm.elbow, arm.wrist, thorax.forward));
  if (arm && pose.on === 'hand')
    return on(
      arm.wrist,
      add(arm.wrist, times(arm.hand, LENGTH.hand)),
      limb(arm.wrist, add(arm.wrist, arm.hand), thorax.up),
    );
  return on(trunk.ribs, trunk.nape, thorax);
}

/** Directions of a limb: its front, towards its end, and across. */
function limb(from: Vec, to: Vec, front: Vec): Frame {
  const up = unit(minus(to, from));
  const forward = unit(across(front, up), unit(across([0, 1, 0.1], up)));
  const near = cross(forward, up);
  return { forward, up, near: near[2] < 0 ? times(near, -1) : near };
}
