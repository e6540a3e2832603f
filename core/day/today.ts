import { localDay } from '../civil/local-day';
import type { Day } from './day';
import { paint } from './paint';
import type { DaySpan } from './record';

/**
 * Today up to now: what is stored, with the spans since the background last ran (project.ts) painted over it.
 *
 * @param stored the record of the day on which `now` falls, or of the day before if midnight has just passed
 */
export function todayUpTo(stored: Day, spans: readonly DaySpan[], now: number, zone: string): Day {
  const { day } = localDay(now, zone);
  const known = stored.day === day ? stored : { day, facts: [], spans: [] };
  const fresh = spans.filter((one) => one.day === day);
  return { ...known, spans: fresh.reduce((painted, { span }) => paint(painted, span), known.spans) };
}
