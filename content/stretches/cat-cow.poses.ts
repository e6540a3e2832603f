import type { PoseSet } from '../pose-types.ts';
import { ALL_FOURS } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'side',
  frame: [-72, -14, 128, 76],
  props: [{ is: 'mat', at: -62, wide: 112 }],
  keys: {
    four: ALL_FOURS,
    cat: { ...ALL_FOURS, lean: 62, spine: [34, 30, 26, 10] },
    cow: { ...ALL_FOURS, lean: 104, spine: [-24, -14, -26, -14] },
  },
  before: ['four'],
  round: [
    { key: 'cat', stay: 'phase' },
    { key: 'cow', stay: 'phase' },
  ],
  stills: ['cat', 'cow'],
};
