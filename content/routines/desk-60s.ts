import type { Routine } from '../types.ts';

/** One minute in the chair. Times are the short end of the sources, so that it is one minute. */
export const desk60s: Routine = {
  id: 'desk-60s',
  occasion: 'any',
  items: [
    { stretch: 'chin-tuck', times: { holdSeconds: 2, repetitions: 5, totalSeconds: 20 } },
    { stretch: 'shoulder-blade-squeeze', times: { holdSeconds: 5, repetitions: 3, totalSeconds: 20 } },
    { stretch: 'eye-rest-20-20-20' },
  ],
  finishSeconds: 0,
  sources: [{ id: 'limber-judgement', mark: 'P' }],
  text: {
    name: 'One minute at the desk',
    says: 'Neck, shoulder blades and eyes, without leaving your chair.',
    finish: null,
  },
};
