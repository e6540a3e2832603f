import type { Routine } from '../types.ts';

/** The micro-break for the eyes. */
export const eyes: Routine = {
  id: 'eyes',
  occasion: 'any',
  items: [{ stretch: 'eye-rest-20-20-20' }],
  finishSeconds: 0,
  sources: [{ id: 'limber-judgement', mark: 'P' }],
  text: { name: 'Eyes', says: 'Twenty seconds with your eyes far from the screen.', finish: null },
};
