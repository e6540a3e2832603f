import type { Stretch } from '../types.ts';

/** Look over your shoulder. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'neck-turn',
  areas: ['neck'],
  positions: ['seated'],
  place: 'desk',
  holdSeconds: 15,
  repetitions: 2,
  sides: 2,
  totalSeconds: 70,
  acute: 'unless-area',
  flags: {},
  sources: [
    { id: 'mayo-sitting', mark: 'R' },
    { id: 'aruk-neck', mark: 'R' },
    { id: 'aaos-spine', mark: 'S' },
    { id: 'limber-judgement', mark: 'P' },
  ],
  text: {
    name: 'Look over your shoulder',
    steps: [
      'Sit tall.',
      'Turn your head slowly to one side.',
      'Keep your chin level.',
      'Stop at a gentle pull and hold.',
      'Come back to the middle, then turn the other way.',
    ],
    caution: 'Turn only as far as is comfortable. We leave out full head circles; a desk break does not need them.',
    skip: 'Leave it out if turning your head makes you dizzy.',
    range: 'One source gives 15 to 30 seconds, another 5 seconds five times.',
    sideNames: ['Look left', 'Look right'],
  },
};
