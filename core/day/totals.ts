import type { Day, Result, Span } from './day';
import { RESULTS } from './day';

/** Sums of a day: counts by result, and milliseconds by what was done. */
export interface Totals {
  readonly results: Readonly<Record<Result, number>>;
  readonly ms: Readonly<Record<Span['what'], number>>;
}

/** The totals of a day. They are always added up from its facts and spans and stored nowhere: books balance by construction. */
export function totals(day: Day): Totals {
  const results = Object.fromEntries(RESULTS.map((result) => [result, 0])) as Record<Result, number>;
  for (const { result } of day.facts) results[result] += 1;
  const ms: Record<Span['what'], number> = { desk: 0, stopped: 0, away: 0, break: 0, closed: 0 };
  for (const { what, from, to } of day.spans) ms[what] += to - from;
  return { results, ms };
}
