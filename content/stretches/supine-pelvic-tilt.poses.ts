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
    easy: { ...LIES, lean: -78, spine: [-24, 12, -27, 25] },
    tilt: {
      ...LIES,
      contacts: [FEET, HEAD, { part: 'low back', with: 'floor' }],
      lean: -100,
      spine: [12, -2, -28, 26],
    },
  },
  round: [
    { key: 'easy', stay: 'rest' },
    { key: 'tilt', stay: 'hold' },
  ],
  stills: ['easy', 'tilt'],
};
