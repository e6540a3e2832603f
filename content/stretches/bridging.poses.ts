import type { PoseSet } from '../pose-types.ts';
import { LYING } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'side',
  frame: [-72, -14, 128, 76],
  props: [{ is: 'mat', at: -66, wide: 116 }],
  rests: 'floor',
  pin: 'shoulders',
  keys: {
    lie: { ...LYING, hips: [-37, 0, 0], near: { ...LYING.near, leg: { foot: [22, 0, 4.6] } }, far: { ...LYING.far, leg: { foot: [22, 0, -4.6] } } },
    up: {
      ...LYING,
      hips: [-37, 0, 0],
      lean: -123,
      spine: [2, 6, 26, 0],
      near: { ...LYING.near, leg: { foot: [22, 0, 4.6] } },
      far: { ...LYING.far, leg: { foot: [22, 0, -4.6] } },
      contacts: [{ part: 'foot', with: 'floor' }, { part: 'head', with: 'floor' }],
    },
  },
  round: [
    { key: 'lie', stay: 'rest' },
    { key: 'up', stay: 'hold' },
  ],
  stills: ['lie', 'up'],
  trace: 'hips',
};
