import { RESULTS } from '../core/day/day';
import { FELT } from '../core/feeling';
import type { Summary } from '../core/history/summary';
import { summariesOf } from '../core/history/summary';
import { KINDS } from '../core/kind';
import { MINUTE } from '../core/units';
import { csv, type Separator, type Table } from './csv';
import { readDays } from './read-days';
import { readFeelings } from './read-feelings';

/** What the table of days is made with. */
export interface DaysNeeds {
  /** Names of the columns: the day, time at the desk, longest stretch, each result of each kind, each way a back can feel. */
  readonly head: readonly string[];
  readonly separator: Separator;
  /** Interruptions of sitting shorter than this are none, in milliseconds. */
  readonly bridged: number;
  /** Whether it says how the back felt; the last columns have no names then. */
  readonly hasBack: boolean;
}

/** Before and after every day. */
const EVER = ['0000-01-01', '9999-12-31'] as const;

/**
 * The history as a CSV file, a row for every day of which something is known, the oldest first: the numbers of the section
 * History (core/history), lengths in whole minutes.
 *
 * @throws Error where the database cannot be opened
 */
export async function daysCsv({ head, separator, bridged, hasBack }: DaysNeeds): Promise<Table> {
  const [days, feelings] = await Promise.all([readDays(...EVER), hasBack ? readFeelings(...EVER) : []]);
  const rows = [...summariesOf(days, feelings, bridged)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, summary]) => [day, ...numbersOf(summary, hasBack).map(String)]);
  return csv(head, rows, separator);
}

function numbersOf({ desk, longest, counts, felt }: Summary, hasBack: boolean): number[] {
  return [
    // Begun minutes count as nothing, as they do on the page.
    Math.floor(desk / MINUTE),
    Math.floor(longest / MINUTE),
    ...KINDS.flatMap((kind) => RESULTS.map((result) => counts[kind][result])),
    ...(hasBack ? FELT.map((one) => felt[one]) : []),
  ];
}
