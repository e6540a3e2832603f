import type { PoseSet } from '../pose-types.ts';
import { SITTING } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'front',
  frame: [-29, 46, 58, 56],
  props: [{ is: 'office chair', at: -14 }],
  rests: 'chair',
  keys: {
    sit: SITTING,
    end: { ...SITTING, twist: [0, 0, 26, 34] },
  },
  round: [
    { key: 'sit', stay: 'rest' },
    { key: 'end', stay: 'hold' },
  ],
  stills: ['sit', 'end'],
  trace: ['brow'],
};
