import type { PoseSet } from '../pose-types.ts';
import { SITTING } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'side',
  frame: [-32, -8, 84, 104],
  props: [{ is: 'chair', at: -16 }],
  rests: 'chair',
  keys: {
    cow: { ...SITTING, lean: 16, spine: [-18, -20, -6, -12], shoulders: [0, -2] },
    cat: { ...SITTING, lean: -26, spine: [32, 34, 26, 18], shoulders: [0, 2] },
  },
  round: [
    { key: 'cow', stay: 'pass' },
    { key: 'cat', stay: 'pass' },
  ],
  stills: ['cow', 'cat'],
};
