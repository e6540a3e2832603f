import type { Day, Result } from '../day/day';
import { RESULTS } from '../day/day';
import { longestRun } from '../day/longest-run';
import { totals } from '../day/totals';
import type { Feeling, Felt } from '../feeling';
import { FELT } from '../feeling';
import type { Kind } from '../kind';
import { KINDS } from '../kind';

/** How often each result came, for each kind of break. */
export type Counts = Readonly<Record<Kind, Readonly<Record<Result, number>>>>;

/** What a stretch of days comes to: one bar of a plot, one row of its table. Milliseconds. */
export interface Summary {
  /** Days with a record. */
  readonly days: number;
  readonly counts: Counts;
  readonly desk: number;
  /** The longest run of presence of any of the days. */
  readonly longest: number;
  readonly felt: Readonly<Record<Felt, number>>;
}

/** Of no days at all. */
export const NOTHING: Summary = {
  days: 0,
  counts: eachKind(() => eachResult(() => 0)),
  desk: 0,
  longest: 0,
  felt: eachFelt(() => 0),
};

/**
 * What one day comes to.
 *
 * @param bridged interruptions of sitting shorter than this are none, in milliseconds
 */
export function summaryOf(day: Day, bridged: number): Summary {
  const counts = eachKind(() => eachResult(() => 0));
  for (const { kind, result } of day.facts) counts[kind][result] += 1;
  return { ...NOTHING, days: 1, counts, desk: totals(day).ms.desk, longest: longestRun(day.spans, bridged) };
}

/** Adds what was said of the back. */
export function withFelt(summary: Summary, said: readonly Felt[]): Summary {
  const felt = eachFelt((one) => summary.felt[one] + said.filter((other) => other === one).length);
  return { ...summary, felt };
}

/**
 * What each of some days comes to, by its name; a day of which only is known how the back felt has a summary, too.
 *
 * @param bridged interruptions of sitting shorter than this are none, in milliseconds
 */
export function summariesOf(
  days: readonly Day[],
  feelings: readonly Feeling[],
  bridged: number,
): ReadonlyMap<string, Summary> {
  const summaries = new Map(days.map((day) => [day.day, summaryOf(day, bridged)]));
  for (const [day, said] of Map.groupBy(feelings, (feeling) => feeling.day)) {
    const felt = said.map((feeling) => feeling.felt);
    summaries.set(day, withFelt(summaries.get(day) ?? NOTHING, felt));
  }
  return summaries;
}

/** What several stretches of days come to together; no days are {@link NOTHING}. Ten years are thousands: nothing is made on the way. */
export function sumOf(summaries: readonly Summary[]): Summary {
  if (summaries.length === 0) return NOTHING;
  const counts = eachKind(() => eachResult(() => 0));
  const felt = eachFelt(() => 0);
  let [days, desk, longest] = [0, 0, 0];
  for (const one of summaries) {
    days += one.days;
    desk += one.desk;
    longest = Math.max(longest, one.longest);
    for (const kind of KINDS) for (const result of RESULTS) counts[kind][result] += one.counts[kind][result];
    for (const said of FELT) felt[said] += one.felt[said];
  }
  return { days, counts, desk, longest, felt };
}

function eachKind<T>(of: (kind: Kind) => T): Record<Kind, T> {
  return Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Kind, T>;
}

function eachResult<T>(of: (result: Result) => T): Record<Result, T> {
  return Object.fromEntries(RESULTS.map((result) => [result, of(result)])) as Record<Result, T>;
}

function eachFelt<T>(of: (felt: Felt) => T): Record<Felt, T> {
  return Object.fromEntries(FELT.map((felt) => [felt, of(felt)])) as Record<Felt, T>;
}
