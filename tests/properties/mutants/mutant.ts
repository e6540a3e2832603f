import { advance } from '../../../core/advance';
import { surfaces } from '../../../core/surfaces';
import type { NewWorker, Scheduler } from '../background';
import type { Invariant } from '../invariant';

/** A scheduler that is wrong on purpose, and the invariant it breaks. */
export interface Mutant {
  readonly breaks: Invariant;
  readonly newWorker: NewWorker;
}

/** A mutant that keeps nothing in memory and is wrong in `advance` alone. */
export function wrong(breaks: Invariant, wrongAdvance: Scheduler['advance']): Mutant {
  return { breaks, newWorker: () => ({ advance: wrongAdvance, surfaces }) };
}

export { advance, surfaces };
