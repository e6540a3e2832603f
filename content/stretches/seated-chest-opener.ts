import type { Stretch } from '../types.ts';

/** Open the chest. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'seated-chest-opener',
  areas: ['chest', 'upper-back'],
  positions: ['seated'],
  place: 'desk',
  holdSeconds: 5,
  repetitions: 5,
  sides: 1,
  totalSeconds: 40,
  acute: 'unless-area',
  flags: {},
  sources: [{ id: 'nhs-sitting', mark: 'S' }],
  text: {
    name: 'Open the chest',
    steps: [
      'Sit upright, a little away from the backrest.',
      'Draw your shoulders back and down.',
      'Lift your breastbone until the front of your chest opens.',
      'Stay there, then ease off.',
    ],
    caution: 'Lift the chest rather than hollowing the low back.',
    skip: 'Leave it out in a flare-up of the neck, shoulder or upper back.',
    range: 'Holds of 5 to 10 seconds, five times.',
  },
};
