import type { PoseSet } from '../pose-types.ts';
import { SITTING, ON_THIGH } from './base-poses.ts';

const CROSSED = { ankle: [20.5, 36, -5], knee: [0.3, 0.1, 1], pitch: 4 } as const;
const HANDS = { near: { on: 'shin', along: 0.3, off: [4, 0, 0], hand: [0.5, -0.3, -0.5], elbow: [-1, -0.3, 0.5] }, far: { on: 'shin', of: 'near', along: 0.8, off: [4, 0, 0], hand: [0.8, -0.3, 0.3], elbow: [-1, -0.3, 0.5] } } as const;

export const poses: PoseSet = {
  view: 'turn',
  frame: [-46, -8, 92, 104],
  props: [{ is: 'chair', at: -14 }],
  rests: 'chair',
  order: ['far arm', 'trunk', 'head', 'far leg', 'near leg', 'near arm'],
  keys: {
    sit: SITTING,
    cross: { ...SITTING, near: { arm: HANDS.near, leg: CROSSED }, far: { arm: HANDS.far, leg: SITTING.far.leg } },
    tip: { ...SITTING, lean: 24, spine: [-2, 4, -4, -6], near: { arm: HANDS.near, leg: CROSSED }, far: { arm: HANDS.far, leg: SITTING.far.leg } },
  },
  before: ['sit', 'cross'],
  round: [
    { key: 'cross', stay: 'rest' },
    { key: 'tip', stay: 'hold' },
  ],
  stills: ['cross', 'tip'],
  trace: ['chest'],
};
