/** The twelve invariants of the scheduler's contract (docs/scheduler.md), in its order. */
export const INVARIANTS = [
  'durable',
  'one',
  'never lost',
  'never unfair',
  'no burst',
  'sleep',
  'clock',
  'held',
  'idle may lie',
  'settings',
  'books',
  'cheap',
] as const;

export type Invariant = (typeof INVARIANTS)[number];

/** What the oracle holds against the scheduler. */
export interface Violation {
  readonly invariant: Invariant;
  readonly what: string;
  /** Milliseconds of true time since the timeline began. */
  readonly at: number;
}
