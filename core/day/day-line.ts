import { localDay } from '../civil/local-day';
import { rangesOfDay } from '../civil/working-hours';
import type { Week } from '../settings';
import { HOUR } from '../units';
import type { Day, Fact, Span } from './day';

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

/** A line this long at least: the first hour of a day is not stretched over all of it. */
const USUAL = 8 * HOUR;

/**
 * Lays out a day on one line: working hours where there are any and what happened outside them, else eight hours from the
 * first sign of life.
 *
 * @param day what is known of the day, up to now
 */
export function dayLine(day: Day, now: number, zone: string, hours: Week | null): DayLine {
  const { from, to } = bounds(day, now, zone, hours);
  const place = (at: number) => Math.min(1, Math.max(0, (at - from) / (to - from)));
  const marks = [...day.facts].sort((a, b) => a.at - b.at).map((fact) => ({ place: place(fact.at), fact }));
  const desk = day.spans.filter(isDesk).map((span) => ({ from: place(span.from), to: place(span.to) }));
  return { from, to, now: place(now), desk, marks };
}

function bounds(day: Day, now: number, zone: string, hours: Week | null): { from: number; to: number } {
  const today = localDay(now, zone);
  const ranges = hours ? rangesOfDay(hours, day.day, zone) : [];
  const known = [day.spans.find(isDesk)?.from ?? now, ...day.facts.map(({ at }) => at)];
  const first = Math.max(today.start, Math.min(...known, ranges[0]?.from ?? now));
  // Whole hours, counted from the start of the day: a zone may lie half an hour off.
  const from = today.start + Math.floor((first - today.start) / HOUR) * HOUR;
  const last = Math.max(now, ranges.at(-1)?.to ?? from + USUAL);
  const to = today.start + Math.ceil((last - today.start) / HOUR) * HOUR;
  return { from, to: Math.max(from + HOUR, Math.min(to, today.end)) };
}

function isDesk({ what }: Span): boolean {
  return what === 'desk';
}
