import type { Stretch } from '../types.ts';

/** Walk and drink. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'walk-and-hydrate',
  areas: ['whole-body', 'legs', 'lower-back'],
  positions: ['standing'],
  place: 'desk',
  holdSeconds: 0,
  repetitions: 1,
  sides: 1,
  totalSeconds: 120,
  acute: 'yes',
  flags: {},
  sources: [
    { id: 'mayo-sitting', mark: 'R' },
    { id: 'iowa-hwc', mark: 'R' },
    { id: 'ccohs-stretch', mark: 'R' },
    { id: 'seed-vox', mark: 'R' },
    { id: 'nhs-back-pain', mark: 'S' },
  ],
  text: {
    name: 'Walk and drink',
    steps: [
      'Stand up.',
      'Stroll to the tap and back, or once around the room.',
      'Let your arms swing and your eyes look far off.',
      'Have a drink if you are thirsty.',
      'Settle again, sitting differently from before.',
    ],
    caution: 'In a flare-up take small steps, and hold on to something if you feel unsteady.',
    skip: null,
    range: 'Advice runs from 1 or 2 minutes each half hour to 5 to 10 minutes each hour. We start at 2 minutes.',
  },
};
