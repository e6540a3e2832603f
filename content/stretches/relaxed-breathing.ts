import type { Stretch } from '../types.ts';

/** Slow breathing. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'relaxed-breathing',
  areas: ['whole-body'],
  positions: ['seated', 'standing', 'floor'],
  place: 'desk',
  holdSeconds: 0,
  phaseSeconds: [4, 6],
  repetitions: 6,
  countedIn: 'breaths',
  sides: 1,
  totalSeconds: 60,
  acute: 'yes',
  flags: {},
  sources: [
    { id: 'seed-liv', mark: 'R' },
    { id: 'general-knowledge', mark: 'G' },
    { id: 'acp-2017', mark: 'R' },
  ],
  text: {
    name: 'Slow breathing',
    steps: [
      'Get comfortable, with your weight supported.',
      'Lay one hand on your belly.',
      'Breathe in through your nose for about 4 seconds and feel the hand rise.',
      'Let the breath out softly for about 6 seconds.',
      'Let your jaw and shoulders go loose.',
      'Carry on until you have taken six breaths.',
    ],
    caution: 'Go back to your normal breathing if you feel light-headed.',
    skip: 'Leave it out if slow breathing makes you light-headed.',
    range:
      'The count of six is common practice, not a measured one. Whole mindfulness courses have some evidence in lasting pain; one minute is not such a course.',
  },
};
