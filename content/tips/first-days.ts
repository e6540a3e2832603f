import type { Tip } from './types.ts';

/** The first days with Limber. Facts: the dossier; the words are ours. */
export const firstDays: readonly Tip[] = [
  {
    id: 'first-loudness',
    topic: 'limber',
    areas: ['whole-body'],
    when: [{ is: 'days', from: 0, to: 3 }],
    priority: 1,
    coolDownDays: 3,
    flags: {},
    acute: 'yes',
    strength: 'judgement',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: { says: 'How loudly Limber asks is up to you: gentle, balanced or firm, in Settings.' },
  },
  {
    id: 'first-skip',
    topic: 'limber',
    areas: ['whole-body'],
    when: [{ is: 'days', from: 0, to: 7 }],
    priority: 1,
    coolDownDays: 5,
    flags: {},
    acute: 'yes',
    strength: 'guidance',
    sources: [
      { id: 'lrd-dse', mark: 'S' },
      { id: 'limber-judgement', mark: 'P' },
    ],
    text: { says: 'Skipping a break costs nothing here, and nobody is told.' },
  },
  {
    id: 'first-areas',
    topic: 'limber',
    areas: ['whole-body'],
    when: [{ is: 'days', from: 1, to: 10 }],
    priority: 1,
    coolDownDays: 6,
    flags: {},
    acute: 'yes',
    strength: 'judgement',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: {
      says: 'Is there a part you would like to move more often? Settings has a list, and breaks will follow it.',
    },
  },
  {
    id: 'first-away',
    topic: 'limber',
    areas: ['whole-body'],
    when: [{ is: 'days', from: 0, to: 7 }],
    priority: 1,
    coolDownDays: 6,
    flags: {},
    acute: 'yes',
    strength: 'judgement',
    sources: [{ id: 'limber-judgement', mark: 'P' }],
    text: {
      says: 'Time away from the desk can count as a break by itself. Whether it does is up to you, in Settings.',
    },
  },
];
