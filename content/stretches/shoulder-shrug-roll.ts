import type { Stretch } from '../types.ts';

/** Shrug and roll. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'shoulder-shrug-roll',
  areas: ['shoulders', 'neck'],
  positions: ['seated', 'standing'],
  place: 'desk',
  holdSeconds: 3,
  repetitions: 5,
  sides: 1,
  totalSeconds: 40,
  acute: 'unless-area',
  flags: {},
  sources: [{ id: 'ccohs-stretch', mark: 'R' }],
  text: {
    name: 'Shrug and roll',
    steps: [
      'Lift both shoulders towards your ears.',
      'Keep them there for a moment.',
      'Draw a slow half-circle backwards with them.',
      'Let them fall as you breathe out.',
    ],
    caution: 'Keep the roll slow and easy, with your jaw loose.',
    skip: 'Leave it out with a fresh shoulder injury.',
    range: 'Holds of 3 to 5 seconds, 3 to 5 times.',
  },
};
