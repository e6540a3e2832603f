import type { PoseSet } from '../pose-types.ts';
import { SITTING } from './base-poses.ts';

const crossed = (deep: number) =>
  ({
    on: 'thorax',
    along: 0.62,
    off: [deep, 0, -6],
    elbow: [0.6, -1, 0.5],
    hand: [0.1, 0.6, -0.8],
    palm: [-1, 0, 0],
  }) as const;
const FOLDED = {
  ...SITTING,
  near: { ...SITTING.near, arm: crossed(9.5) },
  far: { ...SITTING.far, arm: { ...crossed(8), hand: [0.1, 0.6, 0.8] } },
} as const;

export const poses: PoseSet = {
  view: 'turn',
  frame: [-32, -4, 72, 95],
  props: [{ is: 'chair', at: -14 }],
  rests: 'chair',
  order: ['far upper arm', 'far leg', 'trunk', 'head', 'near leg', 'far forearm', 'near arm'],
  keys: {
    ahead: FOLDED,
    turn: { ...FOLDED, twist: [10, 34, 10, 4] },
  },
  round: [
    { key: 'ahead', stay: 'rest' },
    { key: 'turn', stay: 'hold' },
  ],
  stills: ['ahead', 'turn'],
  trace: ['brow'],
};
