import type { PoseSet } from '../pose-types.ts';
import { FEET, HEAD, LYING } from './base-poses.ts';

const BELLY = {
  on: 'pelvis',
  along: 0.9,
  off: [7, 0, 4],
  hand: [0.9, 0.2, -0.6],
  elbow: [0.2, 0, 1],
  palm: [0, -1, 0],
} as const;
const LIES = { ...LYING, near: { ...LYING.near, arm: BELLY }, far: { ...LYING.far, arm: BELLY } } as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-60, -12, 104, 62],
  props: [{ is: 'mat', at: -58, wide: 100 }],
  rests: 'floor',
  lowBack: true,
  keys: {
    easy: { ...LIES, lean: -82, spine: [-16, 8, -27, 25] },
    arch: { ...LIES, lean: -70, spine: [-38, 18, -27, 25] },
    flat: {
      ...LIES,
      contacts: [FEET, HEAD, { part: 'low back', with: 'floor' }],
      lean: -100,
      spine: [12, -2, -28, 26],
    },
  },
  before: ['easy'],
  round: [
    { key: 'arch', stay: 'phase' },
    { key: 'easy', stay: 'pass' },
    { key: 'flat', stay: 'phase' },
    { key: 'easy', stay: 'pass' },
  ],
  stills: ['arch', 'flat'],
};
