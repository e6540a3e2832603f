import type { PoseSet } from '../pose-types.ts';
import { SITTING } from './base-poses.ts';

const arm = (forward: number, out: number) => ({ up: [forward, out], fore: [78, 8] }) as const;

export const poses: PoseSet = {
  view: 'back',
  frame: [-30, 40, 60, 60],
  props: [],
  rests: 'chair',
  blades: true,
  keys: {
    loose: {
      ...SITTING,
      shoulders: [0, 0.8],
      near: { ...SITTING.near, arm: arm(4, 10) },
      far: { ...SITTING.far, arm: arm(4, 10) },
    },
    squeeze: {
      ...SITTING,
      shoulders: [-0.6, -4.2],
      near: { ...SITTING.near, arm: arm(-34, 24) },
      far: { ...SITTING.far, arm: arm(-34, 24) },
    },
  },
  round: [
    { key: 'loose', stay: 'rest' },
    { key: 'squeeze', stay: 'hold' },
  ],
  stills: ['loose', 'squeeze'],
  trace: ['near blade', 'far blade'],
};
