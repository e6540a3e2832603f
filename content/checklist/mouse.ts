import type { Item } from './types.ts';

/** The mouse. Facts: dossier section 5.3; the words are ours. */
export const mouse: readonly Item[] = [
  {
    id: 'mouse-near',
    group: 'mouse',
    areas: ['shoulders', 'wrists-hands'],
    weight: 3,
    effort: 1,
    sources: [
      { id: 'seed-liv', mark: 'R' },
      { id: 'usgs', mark: 'R' },
      { id: 'csusm', mark: 'R' },
    ],
    text: {
      name: 'Mouse reach',
      question: 'Is the mouse right beside the keyboard and at the same height?',
      why: 'A near mouse means less stretching and reaching for arm and shoulder.',
      how: [
        'Move the mouse up against the keyboard.',
        'A keyboard without a number block, or the other hand, brings it nearer still.',
      ],
      guide: 'Beside the keyboard, elbow at your side',
      differs: null,
      unmet: 'your mouse is out of easy reach',
    },
  },
  {
    id: 'mouse-grip',
    group: 'mouse',
    areas: ['wrists-hands'],
    weight: 2,
    effort: 2,
    sources: [
      { id: 'rosa-guide', mark: 'S' },
      { id: 'hse-ck1', mark: 'G' },
    ],
    text: {
      name: 'Relaxed grip',
      question: 'Can you use the mouse with a relaxed hand and a straight wrist?',
      why: 'A tight grip keeps the forearm at work all day.',
      how: [
        'Raise the pointer speed, so that small movements are enough.',
        'Try a mouse that fills your hand, or an upright one.',
      ],
      guide: null,
      differs: null,
      unmet: 'your hand grips the mouse tightly or with a bent wrist',
    },
  },
];
