import type { Day } from './day';
import { totals } from './totals';

/**
 * Whether a day at the desk got longer than somebody wants it to be. It is told, and has no other consequence.
 *
 * @param limit in milliseconds; null is none
 */
export function isPastLimit(day: Day, limit: number | null): boolean {
  return limit !== null && totals(day).ms.desk > limit;
}
