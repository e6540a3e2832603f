import type { Routine } from '../types.ts';

/** Five minutes on the floor; the last half minute is for getting up. */
export const lowBackFloor5min: Routine = {
  id: 'low-back-floor-5min',
  occasion: 'any',
  items: [
    { stretch: 'supine-pelvic-tilt' },
    { stretch: 'knee-to-chest-single' },
    { stretch: 'knee-rolls' },
    { stretch: 'cat-cow' },
    { stretch: 'bridging' },
  ],
  finishSeconds: 35,
  sources: [{ id: 'limber-judgement', mark: 'P' }],
  text: {
    name: 'Five minutes on the floor',
    says: 'Small movements for the low back, lying down and on all fours.',
    finish: 'Roll to your side and take your time getting up.',
  },
};
