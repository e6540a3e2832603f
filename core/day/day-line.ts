import { localDay } from '../civil/local-day';
import { rangesOfDay } from '../civil/working-hours';
import type { Week } from '../settings';
import type { Day, Fact, Span } from './day';
import { dayBounds } from './day-bounds';

/** The day as one line. Places are shares of its length, 0 to 1. */
export interface DayLine {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  /** Time at the desk. */
  readonly desk: readonly { readonly from: number; readonly to: number }[];
  /** What became of breaks, in order of time. */
  readonly marks: readonly { readonly place: number; readonly fact: Fact }[];
}

/**
 * Lays out a day on one line: working hours where there are any and what happened outside them, else eight hours from the
 * first sign of life.
 *
 * @param day what is known of the day, up to now
 */
export function dayLine(day: Day, now: number, zone: string, hours: Week | null): DayLine {
  const today = localDay(now, zone);
  const ranges = hours ? rangesOfDay(hours, day.day, zone) : [];
  const { from, to } = dayBounds(day, { from: today.start, to: today.end }, ranges, now);
  const place = (at: number) => Math.min(1, Math.max(0, (at - from) / (to - from)));
  const marks = [...day.facts].sort((a, b) => a.at - b.at).map((fact) => ({ place: place(fact.at), fact }));
  const desk = day.spans.filter(isDesk).map((span) => ({ from: place(span.from), to: place(span.to) }));
  return { from, to, now: place(now), desk, marks };
}

function isDesk({ what }: Span): boolean {
  return what === 'desk';
}
