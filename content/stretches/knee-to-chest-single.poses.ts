import type { PoseSet } from '../pose-types.ts';
import { BACK, FAR_FOOT, HEAD, LYING } from './base-poses.ts';

/** Both hands just below the knee, elbows out. */
const CLASP = {
  on: 'shin',
  of: 'near',
  along: 0.2,
  elbow: [0.2, -0.6, 1],
  hand: [-0.3, 0.75, -0.6],
  curl: 60,
} as const;
const NEAR = { ...CLASP, off: [3.4, 0, 1.5] } as const;
const FAR = { ...CLASP, off: [3.4, 0, 5] } as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-60, -12, 104, 62],
  props: [{ is: 'mat', at: -58, wide: 100 }],
  rests: 'floor',
  keys: {
    lie: LYING,
    clasp: {
      ...LYING,
      contacts: [{ part: 'hand', with: 'shin' }, FAR_FOOT, BACK, HEAD],
      spine: [0, 0, -29, 27],
      near: { arm: NEAR, leg: { ankle: [11, 33.2, 3.4], pitch: -16 } },
      far: { arm: FAR, leg: LYING.far.leg },
    },
    hug: {
      ...LYING,
      contacts: [{ part: 'hand', with: 'shin' }, FAR_FOOT, BACK, HEAD],
      lean: -93,
      spine: [2, 2, -28, 27],
      near: { arm: NEAR, leg: { ankle: [6, 32, 3.4], pitch: -16 } },
      far: { arm: FAR, leg: LYING.far.leg },
    },
  },
  round: [
    { key: 'lie', stay: 'rest' },
    { key: 'clasp', stay: 'pass' },
    { key: 'hug', stay: 'hold' },
    { key: 'clasp', stay: 'pass' },
  ],
  stills: ['lie', 'hug'],
  trace: ['near knee'],
};
