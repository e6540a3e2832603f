import type { PoseSet } from '../pose-types.ts';
import { SITTING } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'side',
  frame: [-24, 44, 56, 54],
  props: [{ is: 'office chair', at: -10 }],
  rests: 'chair',
  keys: {
    forward: { ...SITTING, spine: [-2, 6, 24, -26] },
    tuck: { ...SITTING, spine: [-2, 2, -16, 18] },
  },
  round: [
    { key: 'forward', stay: 'rest' },
    { key: 'tuck', stay: 'hold' },
  ],
  stills: ['forward', 'tuck'],
  ghost: true,
  trace: ['face'],
};
