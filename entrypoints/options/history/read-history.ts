import type { Feeling } from '../../../core/feeling';
import type { DayRange } from '../../../core/history/period';
import { monthsOf } from '../../../core/history/period';
import type { Summary } from '../../../core/history/summary';
import { NOTHING, summaryOf, withFelt } from '../../../core/history/summary';
import { readDays } from '../../../storage/read-days';
import { leafThrough } from '../../../storage/shelf';
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
    for (const day of await readDays(from, to)) summaries.set(day.day, summaryOf(day, bridged));
    if (signal.aborted) return;
    // What is to come of a year has no days, and must not pass for a year of which nothing is known.
    if (summaries.size === 0 || performance.now() - begun < patience) continue;
    tell(new Map(summaries), false);
    patience = patience === 0 ? PATIENCE : patience * 4;
  }
  tell(new Map(summaries), false);
  // Of how the back felt there is no index by day: all of it is gone through, and is there last.
  const feelings = hasSymptoms ? await feelingsIn(range) : [];
  for (const [day, said] of feelings) summaries.set(day, withFelt(summaries.get(day) ?? NOTHING, said));
  if (!signal.aborted) tell(summaries, true);
}

async function feelingsIn({ from, to }: DayRange): Promise<Map<string, Feeling['felt'][]>> {
  const found = new Map<string, Feeling['felt'][]>();
  for await (const feelings of leafThrough('feelings')) {
    for (const { day, felt } of feelings) {
      if (day >= from && day <= to) found.set(day, [...(found.get(day) ?? []), felt]);
    }
  }
  return found;
}
