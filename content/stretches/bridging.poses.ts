import type { PoseSet } from '../pose-types.ts';
import { BACK, FEET, HEAD, LYING } from './base-poses.ts';

const STANCE = {
  near: { ...LYING.near, leg: { foot: [22, 0, 4.6] } },
  far: { ...LYING.far, leg: { foot: [22, 0, -4.6] } },
} as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-60, -12, 104, 62],
  props: [{ is: 'mat', at: -58, wide: 100 }],
  rests: 'floor',
  pin: 'shoulders',
  keys: {
    lie: { ...LYING, ...STANCE, hips: [-37, 0, 0] },
    up: { ...LYING, contacts: [FEET, BACK, HEAD], ...STANCE, hips: [-37, 0, 0], lean: -121, spine: [0, 4, 27, 4] },
  },
  round: [
    { key: 'lie', stay: 'rest' },
    { key: 'up', stay: 'hold' },
  ],
  stills: ['lie', 'up'],
  trace: ['tail'],
};
