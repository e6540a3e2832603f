/** From rest to rest with the least jerk, as bodies move: part of the time to part of the way, both 0 to 1. */
export function eased(t: number): number {
  const s = Math.max(0, Math.min(1, t));
  return s * s * s * (10 + s * (6 * s - 15));
}

/** One breath of somebody at rest, in milliseconds. */
const BREATH = 5_000;
/** How deep it is beside the one breath that fills a body (1). */
const DEPTH = 0.4;

/** What the breath adds at a moment: a still pose is not a frozen one. */
export const breathAt = (elapsed: number): number => (DEPTH * (1 - Math.cos((2 * Math.PI * elapsed) / BREATH))) / 2;
