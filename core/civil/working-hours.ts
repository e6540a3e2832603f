import type { Week } from '../settings';
import { localDay, zoned } from './local-day';

/** A stretch of working time in instants, and the local day on which it began. */
export interface WorkingRange {
  readonly from: number;
  readonly to: number;
  readonly day: string;
}

const cache = new WeakMap<Week, Map<string, readonly WorkingRange[]>>();

/**
 * The working ranges that begin on one local day, merged where they overlap, in order.
 * 22:00 to 06:00 belongs to the day it began and ends on the next.
 *
 * @param day `YYYY-MM-DD`
 */
export function rangesOfDay(hours: Week, day: string, zone: string): readonly WorkingRange[] {
  const days = cache.get(hours) ?? new Map<string, readonly WorkingRange[]>();
  cache.set(hours, days);
  const key = `${day} ${zone}`;
  const known = days.get(key);
  if (known) return known;
  const date = Temporal.PlainDate.from(day);
  const instant = (minute: number) =>
    date
      .add({ days: Math.floor(minute / 1440) })
      .toZonedDateTime({ timeZone: zone, plainTime: { hour: Math.floor((minute % 1440) / 60), minute: minute % 60 } })
      .epochMilliseconds;
  const merged: { from: number; to: number; day: string }[] = [];
  const sorted = [...hours[String(date.dayOfWeek) as keyof Week]].sort((a, b) => a[0] - b[0]);
  for (const [start, end] of sorted) {
    const from = instant(start);
    const to = instant(end > start ? end : end + 1440);
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else if (to > from) merged.push({ from, to, day });
  }
  // The memory is one user's few weeks; a plan edited a thousand times starts over.
  if (days.size > 60) days.clear();
  days.set(key, merged);
  return merged;
}

/** The working range an instant lies in, or null. Without chosen hours it is always working time: ask `hours` first. */
export function rangeAt(hours: Week, at: number, zone: string): WorkingRange | null {
  for (const range of rangesAround(hours, at, zone)) if (at >= range.from && at < range.to) return range;
  return null;
}

/** The next instant after `at` at which working time begins or ends, within eight days; null for an empty week. */
export function nextHoursChange(hours: Week, at: number, zone: string): number | null {
  const inside = rangeAt(hours, at, zone);
  return inside ? inside.to : nextStart(hours, at, zone);
}

/** The next start of working time after `at`, on a local day later than `afterDay` where one is given. */
export function nextStart(hours: Week, at: number, zone: string, afterDay = ''): number | null {
  for (let ahead = 0; ahead <= 8; ahead++) {
    const day = zoned(at, zone).toPlainDate().add({ days: ahead }).toString();
    if (day <= afterDay) continue;
    for (const range of rangesOfDay(hours, day, zone)) if (range.from > at) return range.from;
  }
  return null;
}

/** The starts and ends of working time inside an interval, for cutting accrued time. */
export function hoursChangesBetween(hours: Week, from: number, to: number, zone: string): number[] {
  const changes: number[] = [];
  let at: number | null = nextHoursChange(hours, from, zone);
  while (at !== null && at < to) {
    changes.push(at);
    at = nextHoursChange(hours, at, zone);
  }
  return changes;
}

function rangesAround(hours: Week, at: number, zone: string): readonly WorkingRange[] {
  const today = localDay(at, zone);
  const yesterday = Temporal.PlainDate.from(today.day).subtract({ days: 1 }).toString();
  return [...rangesOfDay(hours, yesterday, zone), ...rangesOfDay(hours, today.day, zone)];
}
