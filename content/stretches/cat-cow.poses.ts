import type { PoseSet } from '../pose-types.ts';
import { ALL_FOURS } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'side',
  frame: [-62, -12, 104, 68],
  props: [{ is: 'mat', at: -60, wide: 98 }],
  keys: {
    four: ALL_FOURS,
    cat: { ...ALL_FOURS, hips: [-17, 30, 0], lean: 62, spine: [24, 26, 24, 14] },
    cow: { ...ALL_FOURS, lean: 106, spine: [-24, -6, -24, -14] },
  },
  before: ['four'],
  round: [
    { key: 'cat', stay: 'phase' },
    { key: 'cow', stay: 'phase' },
  ],
  stills: ['cat', 'cow'],
};
