import { KINDS } from '../../../core/kind';
import { MINUTE } from '../../../core/units';
import type { Step } from '../witness';
import type { Known } from './known';
import { GAP } from './rules';

/** A stretch of true time. */
export type Interval = readonly [from: number, to: number];

/** What one step was, before anything is concluded from it. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** How far the clock jumped in it. */
  readonly jump: number;
  /** What the scheduler's clock saw pass. */
  readonly elapsed: number;
  readonly fresh: boolean;
  readonly gap: boolean;
  /** Settings or zone changed in it, so that nobody can say what counts. */
  readonly unclear: boolean;
  /** The step before found a gap and could not look who is there. */
  readonly wasUnread: boolean;
}

/** Settings that change what counts, and not only when something is due. */
const COUNTING = ['hours', 'remind', 'idleAfter', 'away', 'soundSits'] as const;

/** What lies between two steps. */
export function spanOf(known: Known, before: Step, { t, event, settings }: Step): Span {
  const clock = event.at - before.event.at;
  const fresh = event.kind === 'boot' && event.fresh;
  const elapsed = Math.max(0, clock);
  const changed = COUNTING.some((key) => settings[key] !== before.settings[key]);
  const switched = KINDS.some((kind) => settings[kind].on !== before.settings[kind].on);
  const jump = clock - (t - before.t);
  const gap = !fresh && elapsed > GAP;
  const wasUnread = known.unread;
  const unclear = jump !== 0 || changed || switched || event.zone !== before.event.zone || known.unread;
  known.unread = event.kind === 'report' && event.reading === null && (gap || known.unread);
  return { from: before.t, to: t, jump, elapsed, fresh, gap, unclear, wasUnread };
}

/** Cuts true time where the minutes of the wall clock begin, as times of day do, and where a pause ends. Of days only the end. */
export function* minutesOf(from: number, to: number, wall: number, ends: readonly number[]): Generator<Interval> {
  const first = Math.max(from, to - 2 * GAP);
  const begin = wall + first - from;
  const cuts = ends.filter((end) => end > begin && end < begin + to - first);
  for (let at = begin - (begin % MINUTE) + MINUTE; at < begin + to - first; at += MINUTE) cuts.push(at);
  cuts.push(begin + to - first);
  cuts.sort((a, b) => a - b);
  let start = begin;
  for (const cut of cuts) {
    if (cut > start) yield [start - wall + from, cut - wall + from];
    start = cut;
  }
}
