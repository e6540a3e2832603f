import type { PoseSet } from '../pose-types.ts';
import { HANGING, SITTING } from './base-poses.ts';

const EASY = { ...SITTING, near: { ...SITTING.near, arm: HANGING }, far: { ...SITTING.far, arm: HANGING } } as const;

export const poses: PoseSet = {
  view: 'front',
  frame: [-30, 40, 60, 60],
  props: [{ is: 'office chair', at: -14 }],
  rests: 'chair',
  keys: {
    low: EASY,
    high: { ...EASY, shoulders: [6.2, 0.5] },
    back: { ...EASY, shoulders: [2, -3.5] },
  },
  round: [
    { key: 'low', stay: 'rest' },
    { key: 'high', stay: 'hold' },
    { key: 'back', stay: 'pass' },
  ],
  stills: ['low', 'high'],
  trace: ['near shoulder', 'far shoulder'],
};
