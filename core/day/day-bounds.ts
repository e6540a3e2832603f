import { HOUR } from '../units';
import type { Day, Span } from './day';

/** Two instants, in milliseconds. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** A day that is not over is drawn this long at least: its first hour is not stretched over all of it. */
const USUAL = 8 * HOUR;

/**
 * The part of a day that is worth a picture: from the first sign of life to the last, and the working hours. Being away or
 * a closed browser at its ends (the night) is left out.
 *
 * @param day what is known of the day
 * @param whole the first and the first-past instant of the day
 * @param ranges working hours of the day
 * @param now instant of the picture; null for a day that is over
 */
export function dayBounds(day: Day, whole: Bounds, ranges: readonly Bounds[], now: number | null): Bounds {
  const lived = [...day.spans.filter(isLife), ...day.facts.map(({ at }) => ({ from: at, to: at })), ...ranges];
  const signs = now === null ? lived : [...lived, { from: now, to: now }];
  if (signs.length === 0) return whole;
  const first = Math.max(whole.from, Math.min(...signs.map(({ from }) => from)));
  // Whole hours, counted from the start of the day: a zone may lie half an hour off.
  const from = whole.from + Math.floor((first - whole.from) / HOUR) * HOUR;
  const least = from + (now !== null && ranges.length === 0 ? USUAL : HOUR);
  const last = Math.max(least, ...signs.map(({ to }) => to));
  const to = whole.from + Math.ceil((last - whole.from) / HOUR) * HOUR;
  return { from, to: Math.min(to, whole.to) };
}

function isLife({ what }: Span): boolean {
  return what === 'desk' || what === 'break';
}
