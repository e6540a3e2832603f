/** Lengths of the one drawn person, of a body about 100 high. Design: proportions that were tried and looked right. */
export const LENGTH = {
  pelvis: 9,
  lumbar: 11,
  thorax: 17,
  neck: 6.2,
  upperArm: 16.5,
  forearm: 14.2,
  hand: 8,
  thigh: 25,
  shin: 24.5,
  /** From the ankle joint down to the sole. */
  ankle: 3.4,
  /** From below the ankle forward to the ball, on to the tip of the toes, and back to the heel. */
  ball: 6.4,
  toes: 3.2,
  heel: 2.6,
} as const;

/** Half of the distance between the two joints. */
export const HALF = { hips: 4.6, shoulders: 8.6 } as const;

/** Thickness at both ends of each limb, as radii. */
export const RADIUS = {
  thigh: [6.6, 4.4],
  shin: [4.3, 2.7],
  upperArm: [3.5, 2.6],
  forearm: [2.7, 1.9],
  head: 6.3,
} as const;

/** The shoulder joint from the base of the neck, in the directions of the thorax: forward, up. */
export const SHOULDER = { forward: 0.2, down: 4.4 } as const;

/**
 * Cross-sections of the trunk from below upwards: on which part, how far along it, half its width, half its depth, how far
 * its middle lies in front of the spine, and how much of a full breath makes it deeper.
 */
export const SECTIONS = [
  { on: 'pelvis', along: -0.5, wide: 6.2, deep: 5, ahead: -0.2, breath: 0 },
  { on: 'pelvis', along: 0, wide: 8.3, deep: 6.8, ahead: -0.6, breath: 0 },
  { on: 'pelvis', along: 0.62, wide: 8.2, deep: 6.4, ahead: -0.2, breath: 0.3 },
  { on: 'lumbar', along: 0.15, wide: 7.6, deep: 5.7, ahead: 0.3, breath: 1 },
  { on: 'lumbar', along: 0.6, wide: 7.2, deep: 5.4, ahead: 0.4, breath: 1 },
  { on: 'thorax', along: 0.1, wide: 7.7, deep: 5.8, ahead: 0.3, breath: 0.7 },
  { on: 'thorax', along: 0.5, wide: 8.8, deep: 6.5, ahead: 0.2, breath: 0.5 },
  { on: 'thorax', along: 0.82, wide: 8.4, deep: 5.9, ahead: 0, breath: 0.2 },
  { on: 'thorax', along: 1, wide: 5.6, deep: 4.2, ahead: -0.2, breath: 0 },
] as const;

/** The first section that the shirt covers; trousers below. */
export const HEM = 2;
