import type { PoseSet } from '../pose-types.ts';
import { SITTING } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'front',
  frame: [-36, 40, 72, 62],
  props: [{ is: 'chair', at: -14 }],
  rests: 'chair',
  keys: {
    sit: SITTING,
    tilt: { ...SITTING, side: [0, 0, 18, 22] },
  },
  round: [
    { key: 'sit', stay: 'rest' },
    { key: 'tilt', stay: 'hold' },
  ],
  stills: ['sit', 'tilt'],
  trace: 'head',
};
