import type { PoseSet } from '../pose-types.ts';
import type { RestPosition } from './rest-position.ts';

const poses: PoseSet = {
  view: 'top',
  frame: [-66, -24, 120, 66],
  props: [
    { is: 'mat', at: -64, wide: 116, aside: 8 },
    { is: 'pillow', at: -62, wide: 20, aside: 3, layer: 'things' },
    { is: 'pillow', at: 11, wide: 26, aside: 14, layer: 'things' },
  ],
  order: ['near arm', 'near leg', 'things', 'trunk', 'head', 'far leg', 'far arm'],
  apart: true,
  barefoot: true,
  keys: {
    rest: {
      hips: [0, 8.6, 0],
      turn: 90,
      tip: 90,
      spine: [6, 6, 8, 2],
      eyes: 'shut',
      contacts: [{ part: 'seat', with: 'floor' }],
      near: {
        arm: { to: [-50, 4, 10], elbow: [0.6, -0.4, 0], hand: [-0.8, 0, -0.5] },
        leg: { ankle: [40, 4, 3], pitch: -30 },
      },
      far: {
        arm: { to: [-26, 4, 20], elbow: [0.4, -1, 0], hand: [-0.6, 0, 0.8] },
        leg: { ankle: [28, 12, 6], pitch: -30 },
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
