import type { Item } from './types.ts';

/** Light and glare. Facts: dossier sections 5.2 and 5.3; the words are ours. */
export const lighting: readonly Item[] = [
  {
    id: 'light-glare',
    group: 'lighting',
    areas: ['eyes', 'neck'],
    weight: 2,
    effort: 2,
    drawing: 'glare-and-window',
    sources: [
      { id: 'osha-env', mark: 'R' },
      { id: 'ontario-light', mark: 'R' },
    ],
    text: {
      name: 'Glare',
      question: 'Is your screen free of glare and reflections, with windows to its side?',
      why: 'People bend and turn to look past a reflection.',
      how: [
        'Close blinds or tilt the screen.',
        'Turn the desk so that windows are to your side, not in front or behind.',
      ],
      guide: 'Windows at a right angle to the screen',
      differs: null,
      unmet: 'there is glare on your screen',
    },
  },
  {
    id: 'light-level',
    group: 'lighting',
    areas: ['eyes', 'neck'],
    weight: 1,
    effort: 1,
    sources: [
      { id: 'ontario-light', mark: 'R' },
      { id: 'osha-env', mark: 'R' },
    ],
    text: {
      name: 'Light',
      question: 'Is there enough light to read by, but not so much that it washes out the screen?',
      why: 'In poor light eyes work harder and people lean in.',
      how: ['Add a small lamp for papers.', 'Dim or switch off what shines on the screen.'],
      guide: '300 to 500 lux',
      differs: 'Another body gives about 215 to 540 lux for paper and older screens, and more for flat ones.',
      unmet: 'the light at your desk is too weak or too bright',
    },
  },
];
