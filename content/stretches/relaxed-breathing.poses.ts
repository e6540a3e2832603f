import type { PoseSet } from '../pose-types.ts';
import { FEET, SEATED, SITTING } from './base-poses.ts';

const BELLY = {
  on: 'lumbar',
  along: 0.1,
  off: [9.3, 0, -1],
  hand: [0.1, -0.2, -1],
  palm: [-1, 0, 0],
  elbow: [-0.7, -0.6, 0.7],
} as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-34, 6, 80, 92],
  props: [{ is: 'office chair', at: -10.5 }],
  rests: 'chair',
  trace: ['belly'],
  keys: {
    out: { ...SITTING, lean: -7, spine: [2, 6, 2, 4], eyes: 'shut', near: { ...SITTING.near, arm: BELLY } },
    in: {
      ...SITTING,
      contacts: [SEATED, FEET, { part: 'hand', which: 'near', with: 'lumbar' }],
      lean: -7,
      spine: [0, 2, 2, 4],
      eyes: 'shut',
      breath: 1.8,
      near: { ...SITTING.near, arm: BELLY },
    },
  },
  before: ['out'],
  round: [
    { key: 'in', stay: 'phase' },
    { key: 'out', stay: 'phase' },
  ],
  stills: ['out', 'in'],
};
