import type { Item } from './types.ts';

/** Laptops. Facts: dossier section 5.3; the words are ours. */
export const laptop: readonly Item[] = [
  {
    id: 'laptop-raise',
    group: 'laptop',
    areas: ['neck', 'upper-back', 'wrists-hands', 'shoulders'],
    weight: 3,
    effort: 3,
    drawing: 'laptop-riser',
    sources: [
      { id: 'cuergo', mark: 'R' },
      { id: 'gloucs', mark: 'R' },
    ],
    text: {
      name: 'Raised laptop',
      question: 'For longer work on a laptop: do you raise its screen and use a separate keyboard and mouse?',
      why: 'Screen and keys of a laptop cannot both be at the right height.',
      how: [
        'Put the laptop on a stand or on books, with a keyboard and mouse in front of it.',
        'Or connect it to a screen.',
      ],
      guide: 'From one to two hours on',
      differs: null,
      unmet: 'you work on a laptop without raising it',
    },
  },
  {
    id: 'laptop-lap',
    group: 'laptop',
    areas: ['neck', 'lower-back'],
    weight: 2,
    effort: 1,
    sources: [{ id: 'gloucs', mark: 'R' }],
    text: {
      name: 'Lap, sofa and bed',
      question: 'Do you avoid working for long with the laptop on your lap, on the sofa or in bed?',
      why: 'There is no good place for screen and hands there, so neck and back bend a lot.',
      how: ['Move to a table for anything longer.', 'Keep the sofa for short tasks, with a cushion under the laptop.'],
      guide: 'No longer than 15 to 30 minutes',
      differs: null,
      unmet: 'you work for long on lap, sofa or bed',
    },
  },
];
