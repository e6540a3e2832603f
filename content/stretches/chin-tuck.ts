import type { Stretch } from '../types.ts';

/** Chin tuck. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'chin-tuck',
  areas: ['neck', 'upper-back'],
  positions: ['seated', 'standing'],
  place: 'desk',
  holdSeconds: 5,
  repetitions: 5,
  sides: 1,
  totalSeconds: 40,
  acute: 'unless-area',
  flags: {},
  sources: [
    { id: 'sira-neck', mark: 'R' },
    { id: 'peak-physio', mark: 'R' },
  ],
  text: {
    name: 'Chin tuck',
    steps: [
      'Make yourself tall and look straight ahead.',
      'Slide your head straight back, so that you get a double chin.',
      'Keep your eyes level and your shoulders low.',
      'Hold for a moment.',
      'Let go and come forward again.',
    ],
    caution: 'Small is enough. It should feel like length at the back of the neck, never like pressure.',
    skip: 'Leave it out if you are dizzy, an arm tingles, your neck is in a flare-up, or you had a whiplash lately and nobody has shown you this.',
    range:
      'Holds run from 2 to 10 seconds, 5 to 10 times. An Australian injury authority suggests ten in each hour of sitting.',
  },
};
