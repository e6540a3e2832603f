import type { Item } from './types.ts';

/** The room. Facts: dossier sections 5.2 and 5.3; the words are ours. */
export const environment: readonly Item[] = [
  {
    id: 'env-comfort',
    group: 'environment',
    areas: ['shoulders', 'neck'],
    weight: 1,
    effort: 2,
    sources: [
      { id: 'osha-env', mark: 'R' },
      { id: 'hp-env', mark: 'R' },
    ],
    text: {
      name: 'Air and noise',
      question: 'Are temperature, draught and noise comfortable for you?',
      why: 'In cold, draught or noise people tense up.',
      how: ['Move out of the draught of a vent or window.', 'Keep a layer at hand, and something for your ears.'],
      guide: 'About 19 to 23 °C suits many',
      differs: 'The figure comes from the manual of a maker of computers. It is no rule.',
      unmet: 'temperature, draught or noise bother you',
    },
  },
  {
    id: 'env-space',
    group: 'environment',
    areas: ['lower-back', 'legs'],
    weight: 1,
    effort: 1,
    sources: [{ id: 'goaudits', mark: 'R' }],
    text: {
      name: 'Room to move',
      question: 'Is there room to stand up and change position?',
      why: 'People move more where nothing is in the way.',
      how: ['Clear the floor beside and behind the chair.', 'Lead cables along the wall.'],
      guide: null,
      differs: null,
      unmet: 'there is little room to stand up',
    },
  },
];
