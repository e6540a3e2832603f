import type { PoseSet } from '../pose-types.ts';
import { BACK, FEET, LYING } from './base-poses.ts';

const out = (z: number) =>
  ({ to: [-28, 2, z], elbow: [0, 1, 0], hand: [0.2, 0, Math.sign(z)], palm: [0, 1, 0] }) as const;
const LIES = {
  ...LYING,
  near: { arm: out(37), leg: { foot: [24, 0, 2.6] } },
  far: { arm: out(-37), leg: { foot: [24, 0, -2.6] } },
} as const;

export const poses: PoseSet = {
  view: 'top',
  frame: [-62, -46, 104, 92],
  props: [{ is: 'mat', at: -58, wide: 100 }],
  rests: 'floor',
  order: ['trunk', 'head', 'far arm', 'near arm', 'near leg', 'far leg'],
  keys: {
    middle: LIES,
    side: {
      ...LIES,
      contacts: [FEET, BACK],
      turn: 36,
      twist: [-14, -22, 0, -8],
      near: { arm: out(37), leg: { foot: [23, 0, 6.6], knee: [1, 0, 0.8] } },
      far: { arm: out(-37), leg: { foot: [23, 0, 1.6], knee: [1, 0, 0.8] } },
    },
  },
  round: [
    { key: 'middle', stay: 'rest' },
    { key: 'side', stay: 'hold' },
  ],
  stills: ['middle', 'side'],
  trace: ['near knee'],
};
