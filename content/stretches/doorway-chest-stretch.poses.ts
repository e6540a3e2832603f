import type { PoseSet } from '../pose-types.ts';
import { FEET, STANDING } from './base-poses.ts';

const ON_FRAME = { to: [2, 98, 24], elbow: [-0.3, -1, 0.4], hand: [0, 1, 0], palm: [1, 0, 0] } as const;
const FAR = { ...ON_FRAME, to: [2, 98, -24] } as const;

export const poses: PoseSet = {
  view: 'turn',
  frame: [-46, -6, 92, 126],
  props: [{ is: 'doorway', wide: 46, high: 112 }],
  keys: {
    stand: {
      ...STANDING,
      contacts: [FEET, { part: 'forearm', with: 'doorway' }],
      hips: [-7, 52.6, 0],
      near: { arm: ON_FRAME, leg: { foot: [-7, 0, 5] } },
      far: { arm: FAR, leg: { foot: [-7, 0, -5] } },
    },
    lean: {
      ...STANDING,
      contacts: [
        { part: 'foot', which: 'near', with: 'floor' },
        { part: 'forearm', with: 'doorway' },
      ],
      hips: [4, 50.6, 0],
      lean: 8,
      near: { arm: ON_FRAME, leg: { foot: [18, 0, 5] } },
      far: { arm: FAR, leg: { foot: [-9, 0, -5], pitch: -16, toes: 'flat' } },
    },
  },
  round: [
    { key: 'stand', stay: 'rest' },
    { key: 'lean', stay: 'hold' },
  ],
  stills: ['stand', 'lean'],
  trace: ['chest'],
};
