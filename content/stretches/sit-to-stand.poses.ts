import type { PoseSet } from '../pose-types.ts';
import { FEET, HANGING, SITTING, STANDING } from './base-poses.ts';

const STANCE = { near: { foot: [17, 0, 5] }, far: { foot: [17, 0, -5] } } as const;
const FORWARD = { up: [62, 4], fore: [74, 2] } as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-36, -6, 96, 130],
  props: [{ is: 'chair', at: -13 }],
  keys: {
    sit: {
      ...SITTING,
      hips: [2, 27.9, 0],
      near: { ...SITTING.near, leg: STANCE.near },
      far: { ...SITTING.far, leg: STANCE.far },
    },
    lean: {
      ...SITTING,
      contacts: [FEET],
      hips: [7, 31, 0],
      lean: 40,
      spine: [-4, 4, -14, -12],
      near: { arm: FORWARD, leg: STANCE.near },
      far: { arm: FORWARD, leg: STANCE.far },
    },
    stand: {
      ...STANDING,
      hips: [16.5, 52.6, 0],
      near: { arm: HANGING, leg: STANCE.near },
      far: { arm: HANGING, leg: STANCE.far },
    },
  },
  before: ['sit'],
  round: [
    { key: 'sit', stay: 'rest' },
    { key: 'lean', stay: 'pass' },
    { key: 'stand', stay: 'rest' },
    { key: 'lean', stay: 'pass' },
  ],
  stills: ['sit', 'stand'],
  trace: ['seat'],
};
