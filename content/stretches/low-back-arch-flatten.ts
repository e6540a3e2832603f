import type { Stretch } from '../types.ts';

/** Arch and flatten. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'low-back-arch-flatten',
  areas: ['lower-back'],
  positions: ['floor'],
  place: 'floor',
  holdSeconds: 10,
  phaseSeconds: [5, 5],
  repetitions: 5,
  sides: 1,
  totalSeconds: 65,
  acute: 'early-ok',
  flags: { pregnancy: 'avoid-supine' },
  sources: [
    { id: 'mayo-back', mark: 'R' },
    { id: 'goflyhuman', mark: 'S' },
    { id: 'nhs-pregnancy', mark: 'S' },
  ],
  text: {
    name: 'Arch and flatten',
    steps: [
      'Lie face up with bent knees and flat feet.',
      'Tighten gently so that your low back lifts a little, and hold.',
      'Let go.',
      'Draw your navel down so that your low back flattens, and hold.',
      'Let go.',
    ],
    caution: 'Small both ways. Stop short of any pain.',
    skip: 'In pregnancy choose the seated or standing tilt, so that you do not lie flat for long.',
    range: 'Five seconds each way; five a day to begin with, built up towards 30.',
  },
};
