import type { Vec } from '../../content/pose-types.ts';

/** a + b. */
export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
/** a - b. */
export const minus = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
/** a times a number. */
export const times = (a: Vec, by: number): Vec => [a[0] * by, a[1] * by, a[2] * by];
/** Inner product. */
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
/** Outer product. */
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
/** Length. */
export const length = (a: Vec): number => Math.sqrt(dot(a, a));
/** How far two points are apart. */
export const distance = (a: Vec, b: Vec): number => length(minus(a, b));

/** Of length 1; `otherwise` where there is no direction to keep. */
export function unit(a: Vec, otherwise: Vec = [0, -1, 0]): Vec {
  const long = length(a);
  return long < 1e-9 ? otherwise : times(a, 1 / long);
}

/** Part of the way from a to b: 0 is a, 1 is b. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
/** Part of the straight way from a to b. */
export const mixed = (a: Vec, b: Vec, t: number): Vec => [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];

/** a without what lies along the direction n (of length 1). */
export const across = (a: Vec, n: Vec): Vec => minus(a, times(n, dot(a, n)));

/** From direction a to direction b over the sphere, so that a limb swings and does not shrink. Opposite ones go round by way of `via`. */
export function swing(a: Vec, b: Vec, t: number, via: Vec = [1, 0, 0]): Vec {
  const cos = Math.max(-1, Math.min(1, dot(a, b)));
  const angle = Math.acos(cos);
  if (angle < 1e-4) return unit(mixed(a, b, t), a);
  const away = unit(across(cos < -0.999 ? via : b, a), unit(across([0, 0, 1], a)));
  return add(times(a, Math.cos(angle * t)), times(away, Math.sin(angle * t)));
}
