import type { PoseSet } from '../pose-types.ts';
import { FAR_FOOT, SEATED, SITTING } from './base-poses.ts';

const CROSSED = { ankle: [21, 36.5, -7.5], knee: [0.35, 0.1, 1], pitch: -10 } as const;
const HELD = {
  near: {
    arm: { on: 'shin', along: 0.36, off: [4.6, 0, 0], hand: [0.4, -0.4, 0.6], elbow: [-1, -0.2, 0.6] },
    leg: CROSSED,
  },
  far: {
    arm: { on: 'shin', of: 'near', along: 0.8, off: [4.6, 0, 0], hand: [0.6, -0.3, 0.5], elbow: [-1, -0.2, 0.6] },
    leg: SITTING.far.leg,
  },
} as const;

export const poses: PoseSet = {
  view: 'turn',
  frame: [-32, -4, 76, 92],
  props: [{ is: 'chair', at: -14 }],
  rests: 'chair',
  apart: true,
  order: ['far upper arm', 'trunk', 'head', 'far leg', 'near leg', 'far forearm', 'near arm'],
  keys: {
    sit: SITTING,
    cross: { ...SITTING, contacts: [SEATED, FAR_FOOT, { part: 'hand', with: 'shin' }], ...HELD },
    tip: {
      ...SITTING,
      contacts: [SEATED, FAR_FOOT, { part: 'hand', with: 'shin' }],
      ...HELD,
      lean: 26,
      spine: [-2, 4, -4, -6],
    },
  },
  before: ['sit', 'cross'],
  round: [
    { key: 'cross', stay: 'rest' },
    { key: 'tip', stay: 'hold' },
  ],
  stills: ['sit', 'tip'],
};
