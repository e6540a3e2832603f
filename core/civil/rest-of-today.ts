import type { Week } from '../settings';
import { HOUR } from '../units';
import { localDay, zoned } from './local-day';
import { nextStart, rangeAt } from './working-hours';

/** Where there are no working hours, "rest of today" ends at this hour of the morning. */
const MORNING = 4;
/** … but never so soon that the pause would be over before the day is. */
const NOT_SOONER = 2 * HOUR;

/**
 * When "rest of today" ends: at the next start of working hours on a later day, or at 04:00 where there are none.
 *
 * @param at now, in milliseconds
 * @param hours the working week, or null
 * @returns an instant in milliseconds; it is a civil time and stays one if the clock jumps
 */
export function restOfToday(at: number, zone: string, hours: Week | null): number {
  if (hours) {
    // At ten past midnight in a night shift, today is the day on which the shift began.
    const today = rangeAt(hours, at, zone)?.day ?? localDay(at, zone).day;
    const start = nextStart(hours, at, zone, today);
    if (start !== null) return start;
  }
  const morning = zoned(at, zone)
    .toPlainDate()
    .toZonedDateTime({ timeZone: zone, plainTime: { hour: MORNING } });
  const today = morning.epochMilliseconds;
  return today - at >= NOT_SOONER ? today : morning.add({ days: 1 }).epochMilliseconds;
}
