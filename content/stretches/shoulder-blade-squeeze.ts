import type { Stretch } from '../types.ts';

/** Shoulder-blade squeeze. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'shoulder-blade-squeeze',
  areas: ['upper-back', 'shoulders'],
  positions: ['seated'],
  place: 'desk',
  holdSeconds: 5,
  repetitions: 5,
  sides: 1,
  totalSeconds: 40,
  acute: 'unless-area',
  flags: {},
  sources: [
    { id: 'mayo-back', mark: 'G' },
    { id: 'prehab-scap', mark: 'R' },
  ],
  text: {
    name: 'Shoulder-blade squeeze',
    steps: [
      'Sit towards the front of your chair, chin lightly in.',
      'Draw your shoulder blades towards each other.',
      'Keep your shoulders away from your ears and your low back quiet.',
      'Count the hold, then go loose.',
    ],
    caution: 'Keep breathing. A light squeeze does as well as a hard one.',
    skip: 'Leave it out in an upper-back flare-up.',
    range: 'About 5 seconds, 3 to 5 times, twice a day; we know these numbers from memory.',
  },
};
