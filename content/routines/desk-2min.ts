import type { Routine } from '../types.ts';

/** Two minutes in the chair, with the short form of both wrist stretches. */
export const desk2min: Routine = {
  id: 'desk-2min',
  occasion: 'any',
  items: [
    { stretch: 'neck-side-bend', times: { holdSeconds: 15, repetitions: 1, totalSeconds: 35 } },
    { stretch: 'seated-chest-opener', times: { holdSeconds: 5, repetitions: 5, totalSeconds: 30 } },
    { stretch: 'wrist-extensor-stretch', times: { holdSeconds: 3, repetitions: 3, totalSeconds: 20 } },
    { stretch: 'wrist-flexor-stretch', times: { holdSeconds: 3, repetitions: 3, totalSeconds: 20 } },
  ],
  finishSeconds: 15,
  sources: [{ id: 'limber-judgement', mark: 'P' }],
  text: {
    name: 'Two minutes at the desk',
    says: 'Neck, chest and wrists, and then up out of the chair.',
    finish: 'Stand up for a moment before you go on.',
  },
};
