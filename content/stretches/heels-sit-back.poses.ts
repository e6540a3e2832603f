import type { PoseSet } from '../pose-types.ts';
import { ALL_FOURS } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'side',
  frame: [-66, -12, 108, 66],
  props: [{ is: 'mat', at: -62, wide: 102 }],
  keys: {
    four: ALL_FOURS,
    half: { ...ALL_FOURS, hips: [-29.4, 27.2, 0], lean: 90, spine: [5, 2, -6, -3] },
    back: { ...ALL_FOURS, hips: [-38, 19.6, 0], lean: 92, spine: [10, 4, -2, 2] },
  },
  round: [
    { key: 'four', stay: 'rest' },
    { key: 'half', stay: 'pass' },
    { key: 'back', stay: 'hold' },
    { key: 'half', stay: 'pass' },
  ],
  stills: ['four', 'back'],
  trace: ['seat'],
};
