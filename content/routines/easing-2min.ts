import type { Routine } from '../types.ts';

/** For the days after a flare-up, once the user says it is easing: the smallest forms. */
export const easing2min: Routine = {
  id: 'easing-2min',
  occasion: 'easing',
  items: [
    { stretch: 'supine-pelvic-tilt', times: { holdSeconds: 2, repetitions: 5, totalSeconds: 20 } },
    { stretch: 'knee-rolls', times: { holdSeconds: 2, repetitions: 5, totalSeconds: 40 } },
    { stretch: 'walk-and-hydrate', times: { holdSeconds: 0, repetitions: 1, totalSeconds: 60 } },
  ],
  finishSeconds: 0,
  sources: [{ id: 'limber-judgement', mark: 'P' }],
  text: {
    name: 'Two minutes while it eases',
    says: 'Small, comfortable movements for when the pain has begun to ease.',
    finish: null,
  },
};
