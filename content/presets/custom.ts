import type { OwnPreset } from '../types.ts';

/** The user's own numbers, within what published programmes have used. */
export const custom: OwnPreset = {
  id: 'custom',
  usable: true,
  limits: {
    everyMinutes: { min: 5, max: 120 },
    lengthSeconds: { min: 20, max: 1800 },
  },
  strength: 'review',
  sources: [{ id: 'waongenngarm-2018', mark: 'R' }],
  text: {
    name: 'Your own',
    says: 'A review found programmes with anything from 5 minutes to 2 hours of work, and breaks from 20 seconds to 30 minutes.',
    caveat: 'The limits are simply what has been tried. No point between them is known to be the best.',
  },
};
