import type { Book, Turn } from '../../core/audit/book';

/** The way to where workplaces are kept, and to the clock: each page hands in its own. */
export interface AuditPort {
  readonly read: () => Promise<Book>;
  /** Writes a change, all of it or nothing, and comes back with the book after it. */
  readonly revise: (turn: Turn) => Promise<Book>;
  readonly subscribe: (changed: () => void) => () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly zone: () => string;
  readonly newId: () => string;
}
