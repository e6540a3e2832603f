import type { PoseSet } from '../pose-types.ts';
import { SITTING } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'side',
  frame: [-36, -8, 84, 104],
  props: [{ is: 'chair', at: -14 }],
  rests: 'chair',
  pin: 'shoulders',
  lowBack: true,
  keys: {
    back: { ...SITTING, lean: -24, spine: [30, 2, -6, 0] },
    forward: { ...SITTING, lean: 12, spine: [-26, 14, 0, 0] },
  },
  round: [
    { key: 'back', stay: 'pass' },
    { key: 'forward', stay: 'hold' },
  ],
  stills: ['back', 'forward'],
};
