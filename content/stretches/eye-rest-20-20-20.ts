import type { Stretch } from '../types.ts';

/** Look far away. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'eye-rest-20-20-20',
  areas: ['eyes'],
  positions: ['seated', 'standing', 'floor'],
  place: 'desk',
  holdSeconds: 20,
  repetitions: 1,
  sides: 1,
  totalSeconds: 20,
  acute: 'yes',
  flags: {},
  sources: [
    { id: 'aoa-cvs', mark: 'S' },
    { id: 'johnson-2022', mark: 'R' },
    { id: 'talens-2022', mark: 'S' },
  ],
  text: {
    name: 'Look far away',
    steps: [
      'Let your eyes leave the screen.',
      'Choose something about 6 metres (20 feet) off, or look out of a window.',
      'Rest your eyes on it until the time is up.',
      'Blink slowly a few times.',
    ],
    caution:
      'A habit for comfort; it makes no claim about eyesight. See a clinician about sudden loss of sight, double vision or pain in an eye.',
    skip: null,
    range:
      'The usual rule is 20 seconds every 20 minutes. Trials disagree: in one lab task short breaks changed nothing, in a two-week study with reminders symptoms fell.',
  },
};
