import { localDay } from '../../../core/civil/local-day';
import type { Day } from '../../../core/day/day';
import { emptyDay } from '../../../core/day/paint';
import type { Feeling } from '../../../core/feeling';
import { now, zone } from '../../../platform/clock';
import { sessionRecord } from '../../../platform/session-record';
import { firstDay, readDays } from '../../../storage/read-days';
import { readFeelings } from '../../../storage/read-feelings';
import type { Snapshot } from '../../../storage/snapshot';
import { snapshot } from '../../../storage/snapshot';

/** All that the section shows of one day. */
export interface DayRead {
  readonly snapshot: Snapshot;
  /** The record of the day, as far as it is stored; of today that is less than what is known. */
  readonly day: Day;
  readonly isToday: boolean;
  /** How the back felt on that day, in order of time. */
  readonly feelings: readonly Feeling[];
  /** The first day that anything is known of; null where nothing is. */
  readonly first: string | null;
}

/**
 * Reads one day; what a database that cannot be opened would hold is not there then, and the timer is all there is.
 *
 * @param name `YYYY-MM-DD`; null for today
 */
export async function readToday(name: string | null): Promise<DayRead> {
  const today = localDay(now(), zone()).day;
  const wanted = name ?? today;
  const isToday = wanted === today;
  const read = await snapshot(sessionRecord, now(), zone());
  try {
    const [stored, feelings, first] = await Promise.all([
      isToday ? read.today : readDays(wanted, wanted).then(([day]) => day),
      readFeelings(wanted, wanted),
      firstDay(),
    ]);
    return { snapshot: read, day: stored ?? emptyDay(wanted), isToday, feelings, first };
  } catch (error) {
    console.warn('Limber shows a day without its database:', error);
    return { snapshot: read, day: isToday ? read.today : emptyDay(wanted), isToday, feelings: [], first: null };
  }
}
