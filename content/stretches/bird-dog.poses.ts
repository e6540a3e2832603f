import type { PoseSet } from '../pose-types.ts';
import { ALL_FOURS } from './base-poses.ts';

export const poses: PoseSet = {
  view: 'side',
  frame: [-80, -12, 146, 72],
  props: [{ is: 'mat', at: -72, wide: 130 }],
  keys: {
    four: ALL_FOURS,
    reach: {
      ...ALL_FOURS,
      contacts: [
        { part: 'knee', which: 'near', with: 'floor' },
        { part: 'hand', which: 'far', with: 'floor' },
      ],
      near: { arm: { up: [172, 0], fore: [172, 0], palm: [0, -1, 0] }, leg: ALL_FOURS.near.leg },
      far: { arm: ALL_FOURS.far.arm, leg: { ankle: [-67, 31, -4.6], pitch: -30 } },
    },
  },
  round: [
    { key: 'four', stay: 'rest' },
    { key: 'reach', stay: 'hold' },
  ],
  stills: ['four', 'reach'],
};
