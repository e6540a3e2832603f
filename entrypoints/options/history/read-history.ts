import type { DayRange } from '../../../core/history/period';
import { monthsOf } from '../../../core/history/period';
import type { Summary } from '../../../core/history/summary';
import { summariesOf } from '../../../core/history/summary';
import { readDays } from '../../../storage/read-days';
import { readFeelings } from '../../../storage/read-feelings';
import type { Ground } from './read-ground';

/** What each day comes to, by its name; days that nothing is known of are not in it. */
export type Summaries = ReadonlyMap<string, Summary>;

/** A long history is told of while it is read: of its first days at once, then after so long, then after four times as long; milliseconds. */
const PATIENCE = 150;

/**
 * Reads what the days of a range come to, a month at a time: between two months the page can answer a click.
 *
 * @param ground what the days are read by
 * @param tell called with all that is known so far, at the end with everything
 * @param signal ends the reading: nothing is told any more
 * @throws Error where the database cannot be opened
 */
export async function readHistory(
  range: DayRange,
  { bridged, hasSymptoms }: Pick<Ground, 'bridged' | 'hasSymptoms'>,
  tell: (summaries: Summaries, isAll: boolean) => void,
  signal: AbortSignal,
): Promise<void> {
  const summaries = new Map<string, Summary>();
  const begun = performance.now();
  let patience = 0;
  // The newest first: what somebody most likely looks at is there first.
  for (const { from, to } of monthsOf(range).toReversed()) {
    const [days, feelings] = await Promise.all([readDays(from, to), hasSymptoms ? readFeelings(from, to) : []]);
    for (const [day, summary] of summariesOf(days, feelings, bridged)) summaries.set(day, summary);
    if (signal.aborted) return;
    // What is to come of a year has no days, and must not pass for a year of which nothing is known.
    if (summaries.size === 0 || performance.now() - begun < patience) continue;
    tell(new Map(summaries), false);
    patience = patience === 0 ? PATIENCE : patience * 4;
  }
  tell(summaries, true);
}
