import type { PoseSet } from '../pose-types.ts';
import { HANGING, SITTING } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'side',
  frame: [-32, -8, 84, 104],
  props: [{ is: 'chair', at: -15 }],
  rests: 'chair',
  keys: {
    easy: {
      ...SITTING,
      spine: [6, 14, 8, -4],
      shoulders: [0, 2],
      near: { ...SITTING.near, arm: HANGING },
      far: { ...SITTING.far, arm: HANGING },
    },
    open: {
      ...SITTING,
      lean: 3,
      spine: [-6, -14, -2, -4],
      shoulders: [-1, -3.4],
      near: { ...SITTING.near, arm: { up: [-30, 16], fore: [-22, 12], palm: [1, 0, 0] } },
      far: { ...SITTING.far, arm: { up: [-30, 16], fore: [-22, 12], palm: [1, 0, 0] } },
    },
  },
  round: [
    { key: 'easy', stay: 'rest' },
    { key: 'open', stay: 'hold' },
  ],
  stills: ['easy', 'open'],
  trace: ['chest'],
};
