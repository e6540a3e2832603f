import type { PoseSet } from '../pose-types.ts';
import { FEET, STANDING } from './base-poses.ts';

const LOW = { on: 'pelvis', along: 0.8, off: [6.6, 0, 3], hand: [0.5, -0.8, -0.5], elbow: [0.1, -0.3, 1] } as const;
const LEANS = {
  ...STANDING,
  hips: [0, 50.4, 0],
  near: { arm: LOW, leg: { foot: [16, 0, 4.6] } },
  far: { arm: LOW, leg: { foot: [16, 0, -4.6] } },
} as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-34, -6, 90, 120],
  props: [{ is: 'wall' }],
  rests: 'wall',
  lowBack: true,
  keys: {
    easy: { ...LEANS, lean: 12, spine: [-26, 14, 2, -2] },
    tuck: {
      ...LEANS,
      contacts: [FEET, { part: 'back', with: 'wall' }, { part: 'low back', with: 'wall' }],
      lean: -13,
      spine: [15, -2, 2, -2],
    },
  },
  round: [
    { key: 'easy', stay: 'rest' },
    { key: 'tuck', stay: 'hold' },
  ],
  stills: ['easy', 'tuck'],
};
