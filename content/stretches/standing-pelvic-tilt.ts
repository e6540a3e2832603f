import type { Stretch } from '../types.ts';

/** Standing pelvic tilt. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'standing-pelvic-tilt',
  areas: ['lower-back', 'trunk'],
  positions: ['standing'],
  place: 'desk',
  holdSeconds: 5,
  repetitions: 5,
  sides: 1,
  totalSeconds: 45,
  acute: 'early-ok',
  flags: {},
  sources: [
    { id: 'csp-back', mark: 'R' },
    { id: 'general-knowledge', mark: 'G' },
  ],
  text: {
    name: 'Standing pelvic tilt',
    steps: [
      'Lean your back on a wall, feet a little way out, knees soft.',
      'Draw in your belly and tuck your tailbone under.',
      'Feel your low back move towards the wall.',
      'Hold and keep breathing.',
      'Let go.',
    ],
    caution: 'Only your pelvis moves; your shoulders stay easy against the wall.',
    skip: null,
    range: 'Five seconds, five times, is what is given lying down; the standing form is common practice.',
  },
};
