import type { PoseSet } from '../pose-types.ts';
import { FEET, STANDING } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'front',
  frame: [-42, 34, 84, 78],
  props: [],
  order: ['trunk', 'head', 'far leg', 'near leg', 'near arm', 'far arm'],
  keys: {
    stand: STANDING,
    across: {
      ...STANDING,
      near: { ...STANDING.near, arm: { to: [13, 80, -17], elbow: [1, -0.3, 0], hand: [0, 0, -1] } },
    },
    ease: {
      ...STANDING,
      contacts: [FEET, { part: 'hand', which: 'far', with: 'upper arm' }],
      near: { ...STANDING.near, arm: { to: [9, 81, -19], elbow: [1, -0.3, 0], hand: [0, 0.1, -1], palm: [-1, 0, 0] } },
      far: {
        ...STANDING.far,
        arm: {
          on: 'upper arm',
          of: 'near',
          along: 0.92,
          off: [4, 0, 2.5],
          elbow: [0.4, -1, 0.6],
          hand: [-0.2, 0.9, 0.5],
          palm: [-1, 0, 0],
          curl: 50,
        },
      },
    },
  },
  before: ['stand', 'across'],
  round: [
    { key: 'across', stay: 'rest' },
    { key: 'ease', stay: 'hold' },
  ],
  stills: ['stand', 'ease'],
};
