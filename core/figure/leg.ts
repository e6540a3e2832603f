import type { LegPose, Vec, Which } from '../../content/pose-types.ts';
import { bent, between, type Frame, UPRIGHT, within } from './frame.ts';
import { HALF, LENGTH } from './skeleton.ts';
import type { Trunk } from './trunk.ts';
import { reach } from './two-bones.ts';
import { across, add, cross, minus, mix, mixed, times, unit } from './vector.ts';

/** One leg in the room: joints, and the foot's own directions. */
export interface Leg {
  readonly hip: Vec;
  readonly knee: Vec;
  readonly ankle: Vec;
  readonly foot: Frame;
  /** Points on the sole. */
  readonly heel: Vec;
  readonly ball: Vec;
  readonly toes: Vec;
}

/** A leg between two poses: the ankle goes straight, so a foot that stays on the floor stays there. */
export function legOf(trunk: Trunk, which: Which, a: LegPose, b: LegPose, t: number): Leg {
  const side = which === 'near' ? 1 : -1;
  const hip = add(trunk.hips, times(trunk.pelvis.near, side * HALF.hips));
  const target = mixed(ankleOf(a), ankleOf(b), t);
  // A knee bends round an axis that lies across the pelvis, wherever the leg points.
  const usual = cross(trunk.pelvis.near, unit(minus(target, hip)));
  const knees = [a.knee, b.knee].map((at) => (at ? within(trunk.pelvis, at) : usual));
  const pole = mixed(knees[0] ?? usual, knees[1] ?? usual, t);
  const { upper, lower } = reach(hip, target, [LENGTH.thigh, LENGTH.shin], pole);
  const knee = add(hip, times(upper, LENGTH.thigh));
  const ankle = add(knee, times(lower, LENGTH.shin));
  const foot = between(footOf(a, lower, pole), footOf(b, lower, pole), t);
  const sole = add(ankle, times(foot.up, -LENGTH.ankle));
  const ball = add(sole, times(foot.forward, LENGTH.ball));
  const flat = mix(a.toes ? 1 : 0, b.toes ? 1 : 0, t);
  const level = unit([foot.forward[0], 0, foot.forward[2]], foot.forward);
  const ahead = unit(mixed(foot.forward, level, flat));
  return {
    hip,
    knee,
    ankle,
    foot,
    heel: add(sole, times(foot.forward, -LENGTH.heel)),
    ball,
    toes: add(ball, times(ahead, LENGTH.toes)),
  };
}

/** Where the ankle is: a tilted foot stands on its heel or on its ball. */
function ankleOf(pose: LegPose): Vec {
  if (pose.ankle) return pose.ankle;
  const foot = pose.foot ?? [0, 0, 0];
  const frame = standing(pose);
  const pitch = pose.pitch ?? 0;
  const pivot = pitch > 0 ? -LENGTH.heel : pitch < 0 ? LENGTH.ball : 0;
  const level = bent(UPRIGHT, 0, 0, pose.yaw ?? 0);
  return add(add(foot, times(level.forward, pivot)), within(frame, [-pivot, LENGTH.ankle, 0]));
}

const standing = (pose: LegPose): Frame => bent(bent(UPRIGHT, 0, 0, pose.yaw ?? 0), -(pose.pitch ?? 0));

/** On the floor the foot stands as it is told; in the air it hangs from the shin. */
function footOf(pose: LegPose, shin: Vec, pole: Vec): Frame {
  if (pose.foot) return standing(pose);
  const up = times(shin, -1);
  const forward = unit(across(pole, up));
  const frame = { forward, up, near: cross(forward, up) };
  return bent(frame, -(pose.pitch ?? 0));
}
