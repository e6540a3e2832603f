import type { PoseSet } from '../pose-types.ts';
import { SITTING } from './base-poses.ts';

const DESKWORK = { to: [24, 41.5, 6], elbow: [-0.6, -1, 0.3], hand: [1, 0, 0], palm: [0, -1, 0] } as const;
const SITS = {
  ...SITTING,
  near: { ...SITTING.near, arm: DESKWORK },
  far: { ...SITTING.far, arm: { ...DESKWORK, to: [24, 41.5, -6] } },
} as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-24, -8, 140, 112],
  props: [
    { is: 'window', at: 74, high: 44, wide: 36 },
    { is: 'office chair', at: -9 },
    { is: 'desk', at: 18, wide: 40 },
    { is: 'monitor', at: 40 },
    { is: 'keyboard', at: 25 },
  ],
  rests: 'chair',
  gaze: 74,
  keys: {
    screen: { ...SITS, spine: [-2, 8, 10, 16] },
    far: { ...SITS, lean: -6, spine: [0, 4, 2, 3] },
  },
  round: [
    { key: 'screen', stay: 'rest' },
    { key: 'far', stay: 'hold' },
  ],
  stills: ['screen', 'far'],
};
