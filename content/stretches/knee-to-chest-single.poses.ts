import type { PoseSet } from '../pose-types.ts';
import { LYING } from './base-poses.ts';

const CLASP = { on: 'shin', of: 'near', along: 0.24, elbow: [-0.3, 0.2, 1], hand: [0.6, 0.7, -0.3] } as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-72, -14, 128, 76],
  props: [{ is: 'mat', at: -66, wide: 116 }],
  rests: 'floor',
  keys: {
    lie: { ...LYING, contacts: [{ part: 'foot', with: 'floor' }, { part: 'back', with: 'floor' }, { part: 'head', with: 'floor' }] },
    clasp: {
      ...LYING,
      near: { arm: { ...CLASP, off: [4.2, 0, -1] }, leg: { ankle: [25, 33, 3.6], pitch: -18 } },
      far: { arm: { ...CLASP, off: [4.2, 0, 1] }, leg: LYING.far.leg },
    },
    hug: {
      ...LYING,
      lean: -86,
      spine: [0, 0, -2, 4],
      near: { arm: { ...CLASP, off: [4.2, 0, -1] }, leg: { ankle: [9, 33, 3.6], pitch: -18 } },
      far: { arm: { ...CLASP, off: [4.2, 0, 1] }, leg: LYING.far.leg },
      contacts: [
        { part: 'foot', which: 'far', with: 'floor' },
        { part: 'back', with: 'floor' },
        { part: 'hand', with: 'shin' },
      ],
    },
  },
  round: [
    { key: 'lie', stay: 'rest' },
    { key: 'clasp', stay: 'pass' },
    { key: 'hug', stay: 'hold' },
    { key: 'clasp', stay: 'pass' },
  ],
  stills: ['lie', 'hug'],
  trace: 'near knee',
};
