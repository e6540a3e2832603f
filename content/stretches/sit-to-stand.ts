import type { Stretch } from '../types.ts';

/** Up and down from the chair. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'sit-to-stand',
  areas: ['legs', 'hips', 'lower-back'],
  positions: ['seated-to-standing'],
  place: 'desk',
  holdSeconds: 0,
  repetitions: 5,
  sides: 1,
  totalSeconds: 45,
  acute: 'no',
  flags: {},
  sources: [
    { id: 'nhs-tayside', mark: 'R' },
    { id: 'nhs-strength', mark: 'S' },
  ],
  text: {
    name: 'Up and down from the chair',
    steps: [
      'Sit near the front of a chair that cannot roll, feet tucked back.',
      'Lean forward and stand; use your hands only if you need them.',
      'Pause when you are up.',
      'Sit down slowly.',
    ],
    caution: 'Keep breathing, and sit down with control.',
    skip: 'Leave it out in a flare-up, or if your knees hurt.',
    range: 'Five to ten times.',
  },
};
