import type { Week } from '../../../core/settings';
import { MINUTE } from '../../../core/units';

const QUARTER = 15 * MINUTE;
const offsets = new Map<string, Map<number, number>>();
const days = new Map<number, string>();

/** Minutes east of Greenwich at an instant; asked once for each quarter of an hour, as no zone changes in between. */
export function offsetOf(at: number, zone: string): number {
  let known = offsets.get(zone);
  if (!known) {
    known = new Map();
    offsets.set(zone, known);
  }
  const quarter = Math.floor(at / QUARTER);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 60e9;
    known.set(quarter, offset);
  }
  return offset;
}

/** The local day of an instant, `YYYY-MM-DD`. */
export function dayOf(at: number, zone: string): string {
  const number = Math.floor((at + offsetOf(at, zone) * MINUTE) / (1440 * MINUTE));
  let day = days.get(number);
  if (day === undefined) {
    day = new Date(number * 1440 * MINUTE).toISOString().slice(0, 10);
    days.set(number, day);
  }
  return day;
}

/** Whether an instant is working time: by the hands of a clock on the wall, a range past midnight on the day it began. */
export function isWorkingTime(hours: Week, at: number, zone: string): boolean {
  const local = new Date(at + offsetOf(at, zone) * MINUTE);
  const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
  const weekday = local.getUTCDay() || 7;
  const today = hours[String(weekday) as keyof Week];
  const yesterday = hours[String(weekday === 1 ? 7 : weekday - 1) as keyof Week];
  const inside = ([from, to]: readonly [number, number]) =>
    to > from ? minute >= from && minute < to : minute >= from;
  return today.some(inside) || yesterday.some(([from, to]) => to <= from && minute < to);
}
