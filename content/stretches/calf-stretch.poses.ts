import type { PoseSet } from '../pose-types.ts';
import { FEET, STANDING } from './base-poses.ts';

const HANDS = { to: [27.6, 76, 8], elbow: [-0.4, -1, 0.4], hand: [0.1, 1, 0], palm: [1, 0, 0] } as const;
const ARMS = { near: HANDS, far: { ...HANDS, to: [27.6, 76, -8] } } as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-52, -6, 96, 120],
  props: [{ is: 'wall', at: 29.5 }],
  keys: {
    stand: {
      ...STANDING,
      contacts: [FEET, { part: 'hand', with: 'wall' }],
      hips: [-7.4, 49.3, 0],
      lean: 10,
      near: { arm: ARMS.near, leg: { foot: [-25, 0, 4.6] } },
      far: { arm: ARMS.far, leg: { foot: [4, 0, -4.6] } },
    },
    lean: {
      ...STANDING,
      contacts: [FEET, { part: 'hand', with: 'wall' }],
      hips: [-0.4, 45.9, 0],
      lean: 18,
      spine: [-4, 2, -4, -6],
      near: { arm: ARMS.near, leg: { foot: [-25, 0, 4.6] } },
      far: { arm: ARMS.far, leg: { foot: [4, 0, -4.6] } },
    },
  },
  round: [
    { key: 'stand', stay: 'rest' },
    { key: 'lean', stay: 'hold' },
  ],
  stills: ['stand', 'lean'],
  trace: ['seat'],
};
