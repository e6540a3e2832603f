import type { PoseSet } from '../pose-types.ts';
import { STANDING } from './base-poses.ts';

const ON_BACK = { on: 'pelvis', along: 0.9, off: [-7, 0, 5], hand: [0.3, -0.9, -0.2], elbow: [-1, 0.1, 0.4] } as const;

export const poses: PoseSet = {
  view: 'side',
  frame: [-50, -8, 100, 116],
  props: [],
  keys: {
    stand: { ...STANDING, near: { ...STANDING.near, arm: ON_BACK }, far: { ...STANDING.far, arm: ON_BACK } },
    lean: { ...STANDING, hips: [3, 52.2, 0], lean: -4, spine: [-20, -10, 2, 8], near: { ...STANDING.near, arm: ON_BACK }, far: { ...STANDING.far, arm: ON_BACK } },
  },
  round: [
    { key: 'stand', stay: 'rest' },
    { key: 'lean', stay: 'hold' },
  ],
  stills: ['stand', 'lean'],
};
