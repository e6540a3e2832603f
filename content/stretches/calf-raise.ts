import type { Stretch } from '../types.ts';

/** Heel raises. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'calf-raise',
  areas: ['legs'],
  positions: ['standing'],
  place: 'desk',
  holdSeconds: 8,
  phaseSeconds: [3, 5],
  repetitions: 10,
  sides: 1,
  totalSeconds: 90,
  acute: 'early-ok',
  flags: {},
  sources: [
    { id: 'nhs-tayside', mark: 'R' },
    { id: 'nhs-strength', mark: 'S' },
  ],
  text: {
    name: 'Heel raises',
    steps: [
      'Stand and hold the desk or a steady chair.',
      'Rise on to the balls of your feet over about 3 seconds.',
      'Lower your heels over about 5 seconds.',
      'Keep your knees soft throughout.',
    ],
    caution: 'Hold on to something that cannot roll.',
    skip: 'Leave it out with a recent calf or Achilles injury, or if you lose your balance and have nothing to hold.',
    range: 'Five to ten times.',
  },
};
