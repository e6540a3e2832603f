import type { Routine } from '../types.ts';

/** Three minutes on the feet. The hip stretch is the standing form. */
export const stand3min: Routine = {
  id: 'stand-3min',
  occasion: 'any',
  items: [
    { stretch: 'standing-back-extension', times: { holdSeconds: 3, repetitions: 5, totalSeconds: 30 } },
    { stretch: 'calf-raise', times: { holdSeconds: 8, repetitions: 5, totalSeconds: 45 } },
    { stretch: 'hip-flexor-lunge', variant: true, times: { holdSeconds: 5, repetitions: 3, totalSeconds: 45 } },
    { stretch: 'walk-and-hydrate', times: { holdSeconds: 0, repetitions: 1, totalSeconds: 60 } },
  ],
  finishSeconds: 0,
  sources: [{ id: 'limber-judgement', mark: 'P' }],
  text: { name: 'Three minutes standing', says: 'Back, calves and hips on your feet, and a short walk.', finish: null },
};
