import type { PoseSet } from '../pose-types.ts';
import type { RestPosition } from './rest-position.ts';

const poses: PoseSet = {
  view: 'top',
  frame: [-66, -33, 124, 44],
  props: [
    { is: 'mat', at: -64, wide: 120, aside: 11 },
    { is: 'pillow', at: -59, wide: 21, aside: 6, layer: 'things' },
    { is: 'pillow', at: 13, wide: 26, aside: 17, layer: 'things' },
  ],
  order: ['near arm', 'near leg', 'things', 'trunk', 'head', 'far leg', 'far arm'],
  apart: true,
  barefoot: true,
  keys: {
    rest: {
      hips: [0, 8.6, 0],
      turn: 90,
      tip: 90,
      spine: [4, 4, 2, 2],
      eyes: 'shut',
      contacts: [{ part: 'seat', with: 'floor' }],
      near: {
        arm: { to: [-48, 4, 16], elbow: [0.6, -0.4, 0], hand: [-0.9, 0, 0.2] },
        leg: { ankle: [42, 4, 8], pitch: -30 },
      },
      far: {
        arm: { to: [-27, 4, 21], elbow: [0.4, -1, 0], hand: [-0.7, 0, 0.7] },
        leg: { ankle: [31, 12, 12], pitch: -30 },
      },
    },
  },
  round: [{ key: 'rest', stay: 'hold' }],
  stills: ['rest', 'rest'],
};

/** On the side, a pillow between the knees. Dossier section 4.4; the words are ours. */
export const position: RestPosition = {
  id: 'rest-side-pillow-knees',
  sources: [
    { id: 'mayo-sleep', mark: 'R' },
    { id: 'seed-liv', mark: 'R' },
  ],
  poses,
  text: {
    name: 'On your side, pillow between your knees',
    steps: [
      'Lie on the side that feels better.',
      'Draw your knees up a little towards your chest.',
      'Put a pillow between your knees.',
      'Get up and change position from time to time.',
    ],
    caution: null,
  },
};
