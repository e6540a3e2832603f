import type { PoseSet } from '../pose-types.ts';
import type { RestPosition } from './rest-position.ts';

const arm = (z: number) =>
  ({ to: [45, 2.9, z], elbow: [0.3, -0.2, 1], hand: [1, 0, -Math.sign(z) * 0.4], palm: [0, -1, 0] }) as const;

const poses: PoseSet = {
  view: 'side',
  frame: [-64, -12, 132, 62],
  props: [
    { is: 'mat', at: -60, wide: 124 },
    { is: 'pillow', at: -9, wide: 22, high: 6 },
  ],
  barefoot: true,
  keys: {
    rest: {
      hips: [0, 11.6, 0],
      lean: 95,
      spine: [2, -4, -14, 0],
      twist: [0, 0, 38, 42],
      eyes: 'shut',
      contacts: [{ part: 'hand', with: 'floor' }],
      near: { arm: arm(15), leg: { ankle: [-48.4, 3.4, 5], pitch: -70 } },
      far: { arm: arm(-15), leg: { ankle: [-48.4, 3.4, -5], pitch: -70 } },
    },
  },
  round: [{ key: 'rest', stay: 'hold' }],
  stills: ['rest', 'rest'],
};

/** On the stomach, for those who can lie no other way. Dossier section 4.4; the words are ours. */
export const position: RestPosition = {
  id: 'rest-front-pillow-hips',
  onlyIf: true,
  sources: [
    { id: 'mayo-sleep', mark: 'R' },
    { id: 'seed-liv', mark: 'R' },
  ],
  poses,
  text: {
    name: 'On your front, pillow under your hips',
    steps: [
      'Only if you can lie no other way: lie on your front.',
      'Put a pillow under your hips and lower belly.',
      'Leave out the pillow under your head if it strains your neck.',
      'Get up and change position from time to time.',
    ],
    caution: 'Other sources advise against sleeping on the stomach.',
  },
};
