import type { PoseSet } from '../pose-types.ts';
import { BACK, FAR_FOOT, HEAD, LYING } from './base-poses.ts';

/** Hands just below the knees, elbows out. */
const CLASP = {
  on: 'shin',
  along: 0.2,
  elbow: [0.2, -0.6, 1],
  hand: [-0.3, 0.75, -0.6],
  curl: 60,
  off: [3.4, 0, 1.5],
} as const;
const OTHER = { ...CLASP, of: 'near', off: [3.4, 0, 5] } as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-60, -12, 104, 62],
  props: [{ is: 'mat', at: -58, wide: 100 }],
  rests: 'floor',
  keys: {
    lie: LYING,
    one: {
      ...LYING,
      contacts: [{ part: 'hand', with: 'shin' }, FAR_FOOT, BACK, HEAD],
      spine: [0, 0, -29, 27],
      near: { arm: CLASP, leg: { ankle: [11, 33.2, 3.4], pitch: -16 } },
      far: { arm: OTHER, leg: LYING.far.leg },
    },
    both: {
      ...LYING,
      contacts: [{ part: 'hand', with: 'shin' }, BACK, HEAD],
      spine: [0, 0, -29, 27],
      near: { arm: CLASP, leg: { ankle: [12, 33, 3.4], pitch: -16 } },
      far: { arm: OTHER, leg: { ankle: [15, 34, -3.4], pitch: -16 } },
    },
    hug: {
      ...LYING,
      contacts: [{ part: 'hand', with: 'shin' }, BACK, HEAD],
      lean: -102,
      spine: [10, 5, -30, 29],
      near: { arm: CLASP, leg: { ankle: [2, 33, 3.4], pitch: -16 } },
      far: { arm: OTHER, leg: { ankle: [4.5, 34.5, -3.4], pitch: -16 } },
    },
  },
  round: [
    { key: 'lie', stay: 'rest' },
    { key: 'one', stay: 'pass' },
    { key: 'both', stay: 'pass' },
    { key: 'hug', stay: 'hold' },
    { key: 'both', stay: 'pass' },
    { key: 'one', stay: 'pass' },
  ],
  stills: ['lie', 'hug'],
  trace: ['near knee'],
};
