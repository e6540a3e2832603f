import type { Kind } from '../kind';

/** How a break ended, or that it was postponed. */
export type Result = 'taken' | 'partly' | 'skipped' | 'postponed' | 'natural' | 'missed';

/** Every result, in the order in which they are counted and shown. */
export const RESULTS: readonly Result[] = ['taken', 'partly', 'natural', 'postponed', 'skipped', 'missed'];

/** A movement of a break that was given to it, and for how long. */
export interface Move {
  /** Id of the stretch (content/stretches) or of one of the user's own. */
  readonly id: string;
  /** Milliseconds, both sides together and pauses left out. */
  readonly ms: number;
}

/** One entry of the log. Its id is stable: written twice it is there once. */
export interface Fact {
  readonly id: string;
  readonly kind: Kind;
  readonly result: Result;
  readonly at: number;
  /** Local day on which it happened, `YYYY-MM-DD`, and the zone's offset then, in minutes. */
  readonly day: string;
  readonly offset: number;
  /** Time given to the break; for `natural` the absence so far, for `postponed` by how much. Milliseconds. */
  readonly ms: number;
  /** True where the user said so ("I already took a break"). */
  readonly byUser: boolean;
  /** What was done in a guided break, in order; absent where no page guided it, and in records from before this was kept. */
  readonly moves?: readonly Move[];
}

/** Reasons for not prompting, and what counts as one in a span. */
export type HoldReason = 'off' | 'paused' | 'off-hours' | 'meeting' | 'sound' | 'full-screen' | 'nobody';

/**
 * A piece of the day. `desk` counts as work (`why` says which quiet hold was on), `stopped` is presence under a
 * stopping hold (`why` says which), `break` is a running break, `closed` a closed browser and never rest.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly what: 'desk' | 'stopped' | 'away' | 'break' | 'closed';
  readonly why: HoldReason | null;
}

/** The one record of a local day. */
export interface Day {
  readonly day: string;
  readonly facts: readonly Fact[];
  readonly spans: readonly Span[];
}
