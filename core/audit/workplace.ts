import type { Area } from '../../content/types';

/** What can be said to an item. `unknown` is "don't know": it counts for nothing and is no gap either. */
export type Answer = 'yes' | 'no' | 'not-applicable' | 'unknown';

/** Every answer, in the order in which they are offered. */
export const ANSWERS: readonly Answer[] = ['yes', 'no', 'not-applicable', 'unknown'];

/** An answer and when it was given or last confirmed, in milliseconds since 1970. */
export interface Answered {
  readonly answer: Answer;
  readonly at: number;
}

/** What became of a "no". Times are milliseconds since 1970. */
export type Fix =
  | { readonly state: 'to-do'; readonly at: number }
  /** `confirmedAt`: when the user said that it is still right; null until then. */
  | { readonly state: 'done'; readonly at: number; readonly confirmedAt: number | null }
  /** `why`: in the user's words, perhaps empty. */
  | { readonly state: 'not-possible'; readonly why: string; readonly at: number };

/**
 * One workplace and all that was said about it: a record of the store `workplaces`, plain JSON.
 * Answers and fixes are kept by item id; one for an item that this Limber does not know is kept and ignored.
 */
export interface Workplace {
  readonly id: string;
  readonly name: string;
  readonly createdAt: number;
  /** When the user last said "I am here now": the latest of all workplaces is the one in use. */
  readonly usedAt: number;
  /** When the user last said that it had changed (new chair, new room); null for never. */
  readonly changedAt: number | null;
  /** A re-check is not proposed before this instant; null where nobody put it off. */
  readonly recheckFrom: number | null;
  /** Areas that feel uncomfortable here. They only put fixes in order. */
  readonly sore: readonly Area[];
  readonly answers: Readonly<Record<string, Answered>>;
  readonly fixes: Readonly<Record<string, Fix>>;
}
