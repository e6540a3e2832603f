import type { Season } from '../../content/tips/types';
import { zoned } from '../civil/local-day';
import type { Span } from '../day/day';
import { HOUR, MINUTE } from '../units';

/** Our choice: an absence from this long on, over by then and begun no earlier than that, was lunch. Minutes of the day. */
const LUNCH_FROM = 11 * 60;
const LUNCH_TO = 15 * 60;
const LUNCH_LASTS = 20 * MINUTE;

/**
 * The part of the day at the desk. The last hour goes by the working hours; the first and the one after lunch by what was
 * seen. A closed browser says nothing of lunch.
 *
 * @param spans of today, in order, up to `now`
 * @param dayStart the local midnight before: work that runs over it has no first hour today
 * @param workEnds end of the working range in which `now` lies; null where no hours were chosen
 */
export function seasonOf(
  spans: readonly Span[],
  now: number,
  zone: string,
  dayStart: number,
  workEnds: number | null,
): Season | null {
  if (workEnds !== null && workEnds > now && workEnds - now <= HOUR) return 'last-hour';
  const first = spans.find(({ what }) => what === 'desk');
  if (first && first.from > dayStart && now - first.from < HOUR) return 'first-hour';
  const lunch = spans.findLast(({ what, from, to }) => what === 'away' && to - from >= LUNCH_LASTS);
  if (!lunch || lunch.to > now || now - lunch.to >= HOUR) return null;
  const [from, to] = [minuteOf(lunch.from, zone), minuteOf(lunch.to, zone)];
  return from >= LUNCH_FROM && to <= LUNCH_TO && from < to ? 'after-lunch' : null;
}

/** Whole minutes after local midnight, as the clock shows them. */
export function minuteOf(at: number, zone: string): number {
  const { hour, minute } = zoned(at, zone);
  return hour * 60 + minute;
}
