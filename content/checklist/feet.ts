import type { Item } from './types.ts';

/** Feet and legs. Facts: dossier section 5.3; the words are ours. */
export const feet: readonly Item[] = [
  {
    id: 'feet-flat',
    group: 'feet',
    areas: ['legs', 'lower-back'],
    weight: 3,
    effort: 1,
    drawing: 'feet',
    sources: [
      { id: 'seed-liv', mark: 'R' },
      { id: 'safe-ws', mark: 'R' },
    ],
    text: {
      name: 'Feet supported',
      question: 'Are your feet flat on the floor or on a firm footrest?',
      why: 'Feet that stand take weight off the thighs and make it easier to sit back.',
      how: ['Lower the chair.', 'If the desk does not allow that, put a footrest or a firm box under your feet.'],
      guide: 'Both soles on something firm',
      differs: null,
      unmet: 'your feet are not supported',
    },
  },
  {
    id: 'feet-space',
    group: 'feet',
    areas: ['legs', 'lower-back'],
    weight: 2,
    effort: 1,
    sources: [
      { id: 'osha-check', mark: 'R' },
      { id: 'csusm', mark: 'R' },
    ],
    text: {
      name: 'Room for your legs',
      question: 'Can you move your legs freely under the desk?',
      why: 'Without room you sit twisted, or always in the same way.',
      how: ['Clear out boxes, bins and cables.', 'Take off a drawer that is in the way.'],
      guide: 'Wider than your hips by about 5 cm',
      differs: null,
      unmet: 'your legs have little room under the desk',
    },
  },
];
