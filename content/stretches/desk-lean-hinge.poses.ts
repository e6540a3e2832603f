import type { PoseSet } from '../pose-types.ts';
import { FEET, STANDING } from './base-poses.ts';

const ON_DESK = { to: [15, 40.9, 8], elbow: [0, -0.4, 1], hand: [1, 0, 0], palm: [0, -1, 0] } as const;
const FAR = { ...ON_DESK, to: [15, 40.9, -8] } as const;
const feet = (x: number) =>
  ({ near: { arm: ON_DESK, leg: { foot: [x, 0, 6] } }, far: { arm: FAR, leg: { foot: [x, 0, -6] } } }) as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-66, -6, 112, 102],
  props: [{ is: 'desk', at: 9, wide: 34 }],
  keys: {
    near: {
      ...STANDING,
      contacts: [FEET, { part: 'hand', with: 'desk' }],
      hips: [-22, 51, 0],
      lean: 59,
      spine: [-2, 0, -8, -10],
      ...feet(-20),
    },
    fold: {
      ...STANDING,
      contacts: [FEET, { part: 'hand', with: 'desk' }],
      hips: [-44, 49.5, 0],
      lean: 90,
      spine: [-2, 2, -2, 0],
      ...feet(-40),
    },
  },
  round: [
    { key: 'near', stay: 'rest' },
    { key: 'fold', stay: 'hold' },
  ],
  stills: ['near', 'fold'],
  trace: ['seat'],
};
