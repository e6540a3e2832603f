import type { PoseSet } from '../pose-types.ts';
import { LYING } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'side',
  frame: [-72, -14, 128, 76],
  props: [{ is: 'mat', at: -66, wide: 116 }],
  rests: 'floor',
  lowBack: true,
  keys: {
    rest: { ...LYING, lean: -79, spine: [-24, 13, -4, 6], contacts: [{ part: 'foot', with: 'floor' }, { part: 'head', with: 'floor' }] },
    tilt: { ...LYING, lean: -97, spine: [7, 2, -4, 6], contacts: [{ part: 'foot', with: 'floor' }, { part: 'low back', with: 'floor' }] },
  },
  round: [
    { key: 'rest', stay: 'rest' },
    { key: 'tilt', stay: 'hold' },
  ],
  stills: ['rest', 'tilt'],
};
