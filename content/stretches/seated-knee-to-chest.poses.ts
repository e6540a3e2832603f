import type { PoseSet } from '../pose-types.ts';
import { FAR_FOOT, SEATED, SITTING } from './base-poses.ts';

/** Fingers linked under the thigh, close to the knee. */
const CLASP = {
  on: 'thigh',
  of: 'near',
  along: 0.66,
  elbow: [-0.8, -0.4, 0.7],
  hand: [0.8, 0.4, -0.6],
  curl: 70,
} as const;
const NEAR = { ...CLASP, off: [-5.4, 0, 1.5] } as const;
const FAR = { ...CLASP, off: [-5.4, 0, 4.5] } as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-32, -8, 84, 104],
  props: [{ is: 'chair', at: -15 }],
  rests: 'chair',
  keys: {
    sit: SITTING,
    clasp: {
      ...SITTING,
      contacts: [{ part: 'hand', with: 'thigh' }, SEATED, FAR_FOOT],
      lean: 0,
      spine: [2, 8, 2, 0],
      near: { arm: NEAR, leg: { ankle: [25, 13, 4.6], pitch: -12 } },
      far: { arm: FAR, leg: SITTING.far.leg },
    },
    hug: {
      ...SITTING,
      contacts: [{ part: 'hand', with: 'thigh' }, SEATED, FAR_FOOT],
      spine: [-2, 4, 0, 2],
      near: { arm: NEAR, leg: { ankle: [19.6, 25, 4.6], pitch: -12 } },
      far: { arm: FAR, leg: SITTING.far.leg },
    },
  },
  before: ['sit', 'clasp'],
  round: [
    { key: 'clasp', stay: 'rest' },
    { key: 'hug', stay: 'hold' },
  ],
  stills: ['sit', 'hug'],
  trace: ['near knee'],
};
