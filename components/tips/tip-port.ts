import type { TipContext } from '../../core/tips/context';
import type { TipMemory } from '../../core/tips/shown';

/** The way to what tips are chosen by, and to their memory: each page hands in its own. */
export interface TipPort {
  /** Null where nothing is known yet. */
  readonly read: () => Promise<{ readonly context: TipContext; readonly memory: TipMemory } | null>;
  readonly revise: (change: (memory: TipMemory) => TipMemory) => Promise<TipMemory>;
  readonly subscribe: (changed: () => void) => () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
