import type { PoseSet } from '../pose-types.ts';
import { SITTING } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'side',
  frame: [-26, 40, 60, 58],
  props: [{ is: 'office chair', at: -10 }],
  rests: 'chair',
  keys: {
    tall: SITTING,
    down: { ...SITTING, spine: [-2, 8, 24, 26] },
  },
  round: [
    { key: 'tall', stay: 'rest' },
    { key: 'down', stay: 'hold' },
  ],
  stills: ['tall', 'down'],
  trace: ['face'],
};
