import type { Vec } from '../../content/pose-types.ts';
import { add, minus, mixed, times, unit } from './vector.ts';

/** How a part of the body stands in the room: its own forward, up (towards the head) and near side, each of length 1. */
export interface Frame {
  readonly forward: Vec;
  readonly up: Vec;
  readonly near: Vec;
}

/** Somebody who stands. */
export const UPRIGHT: Frame = { forward: [1, 0, 0], up: [0, 1, 0], near: [0, 0, 1] };

const turned = (a: Vec, b: Vec, degrees: number): readonly [Vec, Vec] => {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [add(times(a, cos), times(b, sin)), minus(times(b, cos), times(a, sin))];
};

/** Turned on itself to the near side, then bent sideways, then forward: degrees, in the directions of the frame before. */
export function bent(frame: Frame, forward: number, sideways = 0, twist = 0): Frame {
  const [f1, n1] = turned(frame.forward, frame.near, twist);
  const [u1, n2] = turned(frame.up, n1, sideways);
  const [u2, f2] = turned(u1, f1, forward);
  return { forward: f2, up: u2, near: n2 };
}

/** A point given in a frame's own directions: forward, up, near. */
export const within = (frame: Frame, at: Vec): Vec =>
  add(add(times(frame.forward, at[0]), times(frame.up, at[1])), times(frame.near, at[2]));

/** Between two frames that are not far apart. */
export function between(a: Frame, b: Frame, t: number): Frame {
  const up = unit(mixed(a.up, b.up, t), a.up);
  const forward = unit(mixed(a.forward, b.forward, t), a.forward);
  return { forward, up, near: unit(mixed(a.near, b.near, t), a.near) };
}
