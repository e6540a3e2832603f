import type { Source } from '../types.ts';

/** The two ids that stand for what no publisher says. */
export const special: readonly Source[] = [
  {
    id: 'general-knowledge',
    tier: null,
    title: 'Common medical knowledge, not re-read by us',
    publisher: 'No single publisher',
    year: null,
    url: null,
    mark: 'G',
    kind: 'general knowledge',
  },
  {
    id: 'limber-judgement',
    tier: null,
    title: 'Our own choice, inside the range that sources give',
    publisher: 'Limber',
    year: null,
    url: null,
    mark: 'P',
    kind: 'own judgement',
  },
];
