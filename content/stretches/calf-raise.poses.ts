import type { PoseSet } from '../pose-types.ts';
import { FEET, STANDING } from './base-poses.ts';

const HANDS = { to: [15, 64.8, 8], elbow: [-1, -0.4, 0.4], hand: [1, 0, 0], palm: [0, -1, 0] } as const;
const ARMS = { near: HANDS, far: { ...HANDS, to: [15, 64.8, -8] } } as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-42, -6, 92, 128],
  props: [{ is: 'desk', at: 11, wide: 28, high: 63 }],
  keys: {
    flat: {
      ...STANDING,
      contacts: [FEET, { part: 'hand', with: 'desk' }],
      near: { arm: ARMS.near, leg: { foot: [-1, 0, 4.6] } },
      far: { arm: ARMS.far, leg: { foot: [-1, 0, -4.6] } },
    },
    up: {
      ...STANDING,
      contacts: [
        { part: 'ball', with: 'floor' },
        { part: 'hand', with: 'desk' },
      ],
      hips: [3.6, 56, 0],
      near: { arm: ARMS.near, leg: { foot: [-1, 0, 4.6], pitch: -40, toes: 'flat' } },
      far: { arm: ARMS.far, leg: { foot: [-1, 0, -4.6], pitch: -40, toes: 'flat' } },
    },
  },
  before: ['flat'],
  round: [
    { key: 'up', stay: 'phase' },
    { key: 'flat', stay: 'phase' },
  ],
  stills: ['flat', 'up'],
  trace: ['near heel'],
};
