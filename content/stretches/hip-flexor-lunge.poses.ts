import type { PoseSet } from '../pose-types.ts';
import { FAR_FOOT, STANDING } from './base-poses.ts';

const ON_FRONT = {
  on: 'thigh',
  of: 'far',
  along: 0.26,
  off: [7.2, 0, 0],
  elbow: [-1, -0.3, 0.4],
  hand: [0.8, -0.6, 0],
} as const;
const KNEELS = {
  near: { arm: { ...ON_FRONT, off: [7.2, 0, -8] }, leg: { ankle: [-24, 3.4, 4.6], pitch: -70 } },
  far: { arm: ON_FRONT, leg: { foot: [25, 0, -4.6] } },
} as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-46, -10, 92, 96],
  props: [{ is: 'mat', at: -42, wide: 84 }],
  keys: {
    kneel: {
      ...STANDING,
      contacts: [FAR_FOOT, { part: 'knee', which: 'near', with: 'floor' }, { part: 'hand', with: 'thigh' }],
      hips: [0, 29.8, 0],
      lean: 6,
      spine: [-6, 4, 0, -2],
      ...KNEELS,
    },
    ease: {
      ...STANDING,
      contacts: [FAR_FOOT, { part: 'knee', which: 'near', with: 'floor' }, { part: 'hand', with: 'thigh' }],
      hips: [8.6, 28.6, 0],
      lean: -4,
      spine: [-4, 4, 0, 0],
      ...KNEELS,
    },
  },
  round: [
    { key: 'kneel', stay: 'rest' },
    { key: 'ease', stay: 'hold' },
  ],
  stills: ['kneel', 'ease'],
  trace: ['seat'],
};

const BACK = { foot: [-27, 0, 4.6], pitch: -38, toes: 'flat' } as const;
const ON_DESK = { to: [15.5, 59.8, -9], elbow: [-1, -0.5, 0.3], hand: [1, 0, 0], palm: [0, -1, 0] } as const;
const ON_HIP = { on: 'pelvis', along: 0.7, off: [2.5, 0, 8.5], elbow: [-1, 0, 0.8], hand: [0.7, -0.6, -0.3] } as const;

export const variant: PoseSet = {
  view: 'side',
  frame: [-48, -6, 100, 118],
  props: [{ is: 'desk', at: 11, wide: 30, high: 58 }],
  keys: {
    stand: {
      ...STANDING,
      contacts: [
        FAR_FOOT,
        { part: 'ball', which: 'near', with: 'floor' },
        { part: 'hand', which: 'far', with: 'desk' },
      ],
      hips: [-4, 50, 0],
      lean: 4,
      near: { arm: ON_HIP, leg: BACK },
      far: { arm: ON_DESK, leg: { foot: [10, 0, -4.6] } },
    },
    ease: {
      ...STANDING,
      contacts: [
        FAR_FOOT,
        { part: 'ball', which: 'near', with: 'floor' },
        { part: 'hand', which: 'far', with: 'desk' },
      ],
      hips: [2, 47.5, 0],
      lean: -6,
      spine: [-4, 4, 0, 2],
      near: { arm: ON_HIP, leg: BACK },
      far: { arm: ON_DESK, leg: { foot: [10, 0, -4.6] } },
    },
  },
  round: [
    { key: 'stand', stay: 'rest' },
    { key: 'ease', stay: 'hold' },
  ],
  stills: ['stand', 'ease'],
  trace: ['seat'],
};
