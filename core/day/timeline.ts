import { dayNamed } from '../civil/local-day';
import { rangesOfDay } from '../civil/working-hours';
import type { Week } from '../settings';
import { HOUR } from '../units';
import type { Day, Fact, Span } from './day';
import { dayBounds } from './day-bounds';

/** A day laid out from its first sign of life to its last. Places are shares of its length, 0 to 1; instants in milliseconds. */
export interface Timeline {
  readonly from: number;
  readonly to: number;
  /** First instant of the day, which mostly lies before what is drawn. */
  readonly start: number;
  /** Up to where anything can be known: now, or the end of a day that is over. */
  readonly until: number;
  /** The spans, cut at both ends of the line: the night before and after is not told. */
  readonly pieces: readonly { readonly from: number; readonly to: number; readonly span: Span }[];
  /** What became of breaks, in order of time. */
  readonly marks: readonly { readonly place: number; readonly fact: Fact }[];
  /** Full hours, the ends included. */
  readonly hours: readonly { readonly place: number; readonly at: number }[];
  readonly place: (at: number) => number;
}

/**
 * Lays out a day for the page that shows all of it.
 *
 * @param day what is known of the day, up to now; its name is one of a day (civil/local-day.ts)
 * @param now milliseconds, on that day or later
 */
export function timeline(day: Day, now: number, zone: string, hours: Week | null): Timeline {
  const named = dayNamed(day.day, zone);
  if (!named) throw new RangeError(`There is no day "${day.day}".`);
  const isOver = now >= named.end;
  const ranges = hours ? rangesOfDay(hours, day.day, zone) : [];
  const { from, to } = dayBounds(day, { from: named.start, to: named.end }, isOver ? [] : ranges, isOver ? null : now);
  const place = (at: number) => Math.min(1, Math.max(0, (at - from) / (to - from)));
  const pieces = day.spans
    .filter((span) => span.to > from && span.from < to)
    .map((span) => ({ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .map((span) => ({ from: place(span.from), to: place(span.to), span }));
  const marks = day.facts.toSorted((a, b) => a.at - b.at).map((fact) => ({ place: place(fact.at), fact }));
  const count = Math.round((to - from) / HOUR);
  const marked = Array.from({ length: count + 1 }, (_, index) => from + index * HOUR);
  return {
    from,
    to,
    start: named.start,
    until: isOver ? to : now,
    pieces,
    marks,
    hours: marked.map((at) => ({ place: place(at), at })),
    place,
  };
}
