import type { PoseSet } from '../pose-types.ts';
import { FEET, STANDING } from './base-poses.ts';

const LINKED = {
  on: 'head',
  off: [1.5, 16.8, 1],
  elbow: [0, 0, 1],
  hand: [0, 1, 0],
  palm: [0, 1, 0],
  curl: 40,
} as const;
const TALL = { ...STANDING, near: { ...STANDING.near, arm: LINKED }, far: { ...STANDING.far, arm: LINKED } } as const;

export const poses: PoseSet = {
  view: 'front',
  frame: [-46, -6, 92, 138],
  props: [],
  order: ['far arm', 'near arm', 'trunk', 'head', 'far leg', 'near leg'],
  keys: {
    stand: STANDING,
    tall: TALL,
    lean: {
      ...TALL,
      contacts: [FEET, { part: 'hand', with: 'hand' }],
      hips: [0, 52.6, -2],
      tip: 0,
      side: [12, 18, 4, 2],
    },
  },
  before: ['stand', 'tall'],
  round: [
    { key: 'tall', stay: 'rest' },
    { key: 'lean', stay: 'hold' },
  ],
  stills: ['tall', 'lean'],
  trace: ['near hand'],
};
