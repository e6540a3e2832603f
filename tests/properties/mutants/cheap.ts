import { advance, type Mutant, surfaces } from './mutant';

/** While a prompt is open it wakes every ten seconds to see whether somebody has answered. */
export const mutant: Mutant = {
  breaks: 'cheap',
  newWorker: () => ({
    advance,
    surfaces(session, settings, now) {
      const picture = surfaces(session, settings, now);
      return picture.badge.text === '!' ? { ...picture, wakeAt: now + 10_000 } : picture;
    },
  }),
};
