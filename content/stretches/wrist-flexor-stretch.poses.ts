import type { PoseSet } from '../pose-types.ts';
import { FEET, SEATED, SITTING } from './base-poses.ts';

const STRAIGHT = { to: [31, 58.5, 5], elbow: [0, -1, 0.2] } as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-20, 36, 68, 58],
  props: [{ is: 'office chair', at: -10 }],
  rests: 'chair',
  fingers: true,
  order: ['far leg', 'far upper arm', 'trunk', 'head', 'near leg', 'near arm', 'far forearm'],
  keys: {
    reach: { ...SITTING, near: { ...SITTING.near, arm: { ...STRAIGHT, hand: [1, 0, 0], palm: [0, -1, 0] } } },
    draw: {
      ...SITTING,
      contacts: [SEATED, FEET, { part: 'hand', which: 'far', with: 'hand' }],
      near: { ...SITTING.near, arm: { ...STRAIGHT, hand: [0, 1, 0], palm: [1, 0, 0], curl: 4 } },
      far: {
        ...SITTING.far,
        arm: { to: [25.4, 62.5, 2.2], elbow: [-0.3, -1, 0.3], hand: [0.8, 0.45, 0.3], palm: [0, 0, 1], curl: 75 },
      },
    },
  },
  before: ['reach'],
  round: [
    { key: 'reach', stay: 'rest' },
    { key: 'draw', stay: 'hold' },
  ],
  stills: ['reach', 'draw'],
};
