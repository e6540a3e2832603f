import type { PoseSet } from '../pose-types.ts';
import type { RestPosition } from './rest-position.ts';

const poses: PoseSet = {
  view: 'top',
  frame: [-66, -24, 112, 66],
  props: [
    { is: 'mat', at: -64, wide: 108, aside: 8 },
    { is: 'pillow', at: -62, wide: 20, aside: 3, layer: 'things' },
    { is: 'pillow', at: 9, wide: 21, aside: 19, layer: 'things' },
  ],
  order: ['near arm', 'near leg', 'things', 'trunk', 'head', 'far leg', 'far arm'],
  apart: true,
  keys: {
    rest: {
      hips: [0, 8.6, 0],
      turn: 90,
      tip: 90,
      spine: [6, 6, 8, 2],
      eyes: 'shut',
      contacts: [{ part: 'seat', with: 'floor' }],
      near: { arm: { to: [-40, 4, 19], elbow: [0.2, -1, 0], hand: [-1, 0, 0.2] }, leg: { ankle: [37, 4, 4], pitch: -20 } },
      far: { arm: { to: [-14, 12, 19], elbow: [0, -1, 0], hand: [0.6, 0, 0.8] }, leg: { ankle: [27, 12, 5], pitch: -20 } },
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
