import type { Outcome } from '../../../core/advance';
import { advance, type Mutant, surfaces } from './mutant';

/** Facts wait in the worker's memory for the next event, so that "one write does for both": who is killed forgets them. */
export const mutant: Mutant = {
  breaks: 'durable',
  newWorker: () => {
    let waiting: Outcome['facts'] = [];
    return {
      surfaces,
      advance(session, event, settings) {
        const outcome = advance(session, event, settings);
        const facts = waiting;
        waiting = outcome.facts;
        return { ...outcome, facts };
      },
    };
  },
};
