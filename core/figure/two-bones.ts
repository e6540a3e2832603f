import type { Vec } from '../../content/pose-types.ts';
import { across, add, length, minus, times, unit } from './vector.ts';

/** Directions of the two bones of a limb, each of length 1. */
export interface Bones {
  readonly upper: Vec;
  readonly lower: Vec;
}

/**
 * Bends a limb of two bones so that its end comes to a point; a point out of reach is pointed at.
 *
 * @param from where the limb hangs
 * @param pole where the joint in the middle should point
 */
export function reach(from: Vec, to: Vec, long: readonly [number, number], pole: Vec): Bones {
  const [a, b] = long;
  const way = minus(to, from);
  const along = unit(way);
  const far = Math.max(Math.abs(a - b) + 0.01, Math.min(a + b - 0.01, length(way)));
  const aside = unit(across(pole, along), unit(across([0.3, 0.1, 1], along)));
  const cos = (a * a + far * far - b * b) / (2 * a * far);
  const sin = Math.sqrt(Math.max(0, 1 - cos * cos));
  const upper = add(times(along, cos), times(aside, sin));
  const lower = unit(minus(times(along, far), times(upper, a)), along);
  return { upper, lower };
}
