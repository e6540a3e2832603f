import type { PoseSet } from '../pose-types.ts';
import { FEET, STANDING } from './base-poses.ts';

const ON_BACK = {
  on: 'pelvis',
  along: 0.95,
  off: [-7.4, 0, 4.5],
  hand: [0.25, -0.9, -0.4],
  elbow: [-1, -0.1, 0.5],
  palm: [1, 0, 0],
} as const;
const STANDS = {
  ...STANDING,
  near: { ...STANDING.near, arm: ON_BACK },
  far: { ...STANDING.far, arm: ON_BACK },
} as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-46, -6, 92, 126],
  props: [],
  keys: {
    stand: STANDS,
    lean: {
      ...STANDS,
      contacts: [FEET, { part: 'hand', with: 'pelvis' }],
      hips: [3.5, 52.2, 0],
      lean: -5,
      spine: [-18, -12, 4, 10],
    },
  },
  round: [
    { key: 'stand', stay: 'rest' },
    { key: 'lean', stay: 'hold' },
  ],
  stills: ['stand', 'lean'],
  trace: ['head'],
};
