import type { PoseSet } from '../pose-types.ts';
import { SITTING } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'side',
  frame: [-28, 11, 66, 77],
  props: [{ is: 'chair', at: -17 }],
  rests: 'chair',
  lowBack: true,
  keys: {
    back: { ...SITTING, hips: [0.4, 0, 0], lean: -24, spine: [26, 4, -6, 0] },
    forward: { ...SITTING, hips: [-0.4, 0, 0], lean: 14, spine: [-28, 14, 0, 0] },
  },
  round: [
    { key: 'back', stay: 'pass' },
    { key: 'forward', stay: 'hold' },
  ],
  stills: ['back', 'forward'],
};
