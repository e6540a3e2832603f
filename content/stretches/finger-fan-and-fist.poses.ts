import type { PoseSet } from '../pose-types.ts';
import { SITTING } from './base-poses.ts';

const hands = (curl: number, fan: number) => {
  const arm = (z: number) =>
    ({
      to: [16, 58, z],
      elbow: [-0.2, -1, 0.4],
      hand: [0, 1, Math.sign(z) * 0.08],
      palm: [1, 0, 0],
      curl,
      fan,
    }) as const;
  return { ...SITTING, near: { ...SITTING.near, arm: arm(12.5) }, far: { ...SITTING.far, arm: arm(-12.5) } } as const;
};

export const poses: PoseSet = {
  view: 'front',
  frame: [-27, 42, 54, 54],
  props: [],
  rests: 'chair',
  fingers: true,
  keys: {
    fan: hands(0, 17),
    fist: hands(250, 0),
    slide: hands(150, 0),
  },
  round: [
    { key: 'fan', stay: 'hold' },
    { key: 'fist', stay: 'hold' },
    { key: 'slide', stay: 'pass' },
  ],
  stills: ['fan', 'fist'],
};
