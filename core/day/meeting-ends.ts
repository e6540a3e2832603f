import { zoned } from '../civil/local-day';

/**
 * When a meeting is likely to end: the next three full or half hours after now.
 *
 * @param now milliseconds
 * @returns instants in milliseconds
 */
export function meetingEnds(now: number, zone: string): number[] {
  const at = zoned(now, zone);
  const half = at.with({ minute: at.minute < 30 ? 0 : 30, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 });
  return [30, 60, 90].map((minutes) => half.add({ minutes }).epochMilliseconds);
}
