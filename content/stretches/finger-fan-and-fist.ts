import type { Stretch } from '../types.ts';

/** Fan and fist. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'finger-fan-and-fist',
  areas: ['wrists-hands'],
  positions: ['seated'],
  place: 'desk',
  holdSeconds: 5,
  repetitions: 3,
  sides: 1,
  totalSeconds: 40,
  acute: 'yes',
  flags: {},
  sources: [
    { id: 'ccohs-stretch', mark: 'R' },
    { id: 'sixwise-mayo', mark: 'S' },
  ],
  text: {
    name: 'Fan and fist',
    steps: [
      'Spread your fingers wide and hold.',
      'Close them to a loose fist, thumb outside.',
      'Slide your fingertips down towards the base of your palm.',
      'Open your hands again.',
    ],
    caution: 'Loose hands: nothing here needs force.',
    skip: null,
    range: 'Holds of 3 to 10 seconds, three times.',
  },
};
