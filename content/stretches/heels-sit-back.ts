import type { Stretch } from '../types.ts';

/** Sit back to your heels. Times, flags and sources: dossier sections 4.2 and 4.3; the words are ours. */
export const stretch: Stretch = {
  id: 'heels-sit-back',
  areas: ['lower-back', 'mid-back', 'hips'],
  positions: ['floor'],
  place: 'floor',
  holdSeconds: 5,
  repetitions: 8,
  sides: 1,
  totalSeconds: 80,
  bothHands: true,
  acute: 'no',
  flags: {},
  sources: [{ id: 'nhs-lbp-ex', mark: 'S' }],
  text: {
    name: 'Sit back to your heels',
    steps: [
      'Kneel on all fours and make your back long.',
      'Slide your hips back towards your heels.',
      'Stay there for one breath.',
      'Come forward again.',
    ],
    caution: 'Go only as far as your knees like; a small slide counts.',
    skip: 'Leave it out in a flare-up. With knee trouble, stop well before your heels.',
    range: 'One breath, 8 to 10 times.',
  },
};
