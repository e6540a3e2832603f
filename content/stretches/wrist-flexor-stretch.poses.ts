import type { PoseSet } from '../pose-types.ts';
import { FEET, SEATED, SITTING } from './base-poses.ts';

const STRAIGHT = { to: [30.3, 59.8, 2.4], elbow: [0, -1, 0.2] } as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-13, 41, 58, 45],
  props: [{ is: 'office chair', at: -10 }],
  rests: 'chair',
  fingers: true,
  order: ['far leg', 'far upper arm', 'trunk', 'head', 'near leg', 'near arm', 'far forearm'],
  keys: {
    reach: { ...SITTING, near: { ...SITTING.near, arm: { ...STRAIGHT, hand: [1, 0, 0], palm: [0, -1, 0] } } },
    draw: {
      ...SITTING,
      contacts: [SEATED, FEET, { part: 'hand', which: 'far', with: 'hand' }],
      near: { ...SITTING.near, arm: { ...STRAIGHT, hand: [0.06, 1, 0], palm: [1, 0, 0], curl: 4 } },
      far: {
        ...SITTING.far,
        arm: { to: [26.9, 68.2, 2.4], elbow: [-0.2, -1, 0.5], hand: [1, -0.1, 0.12], palm: [0, -1, 0.1], curl: 100 },
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
