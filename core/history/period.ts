import { daysBetween } from '../civil/days-between';

/** How much is looked at: a week or a month day by day, a year week by week, everything month by month. */
export type Zoom = 'week' | 'month' | 'year' | 'all';

/** Every zoom, the closest first. */
export const ZOOMS: readonly Zoom[] = ['week', 'month', 'year', 'all'];

/** First and last local day, `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** A stretch of days that is looked at, and the bars it is drawn in. */
export interface Period extends DayRange {
  readonly zoom: Zoom;
  /** What one bar stands for. */
  readonly unit: 'day' | 'week' | 'month';
  readonly bars: readonly DayRange[];
}

/**
 * The period that a day lies in. Weeks begin on Monday (ISO 8601).
 *
 * @param day `YYYY-MM-DD`
 * @param known first and last day that anything is known of: what `all` reaches over
 */
export function periodOf(zoom: Zoom, day: string, known: DayRange): Period {
  const date = Temporal.PlainDate.from(day);
  switch (zoom) {
    case 'week': {
      const monday = date.subtract({ days: date.dayOfWeek - 1 });
      return { zoom, unit: 'day', ...cut(monday, monday.add({ days: 6 }), 'day') };
    }
    case 'month':
      return { zoom, unit: 'day', ...cut(date.with({ day: 1 }), date.with({ day: date.daysInMonth }), 'day') };
    case 'year':
      return {
        zoom,
        unit: 'week',
        ...cut(date.with({ month: 1, day: 1 }), date.with({ month: 12, day: 31 }), 'week'),
      };
    case 'all': {
      const last = Temporal.PlainDate.from(known.to);
      const first = Temporal.PlainDate.from(known.from).with({ day: 1 });
      return { zoom, unit: 'month', ...cut(first, last.with({ day: last.daysInMonth }), 'month') };
    }
  }
}

/** The day to look at for the period before or after; null where `all` has neither. */
export function shifted({ zoom, from }: Period, by: -1 | 1): string | null {
  const date = Temporal.PlainDate.from(from);
  if (zoom === 'all') return null;
  const step = { week: { days: 7 * by }, month: { months: by }, year: { years: by } }[zoom];
  return date.add(step).toString();
}

/** The zoom that a bar opens into; null where it is a day, which opens its own page. */
export function closer({ zoom }: Period): Zoom | null {
  if (zoom === 'all') return 'month';
  return zoom === 'year' ? 'week' : null;
}

/** Bars from the first day to the last, the first and the last of them cut. */
function cut(from: Temporal.PlainDate, to: Temporal.PlainDate, unit: Period['unit']): DayRange & Pick<Period, 'bars'> {
  const bars: DayRange[] = [];
  let start = from;
  while (Temporal.PlainDate.compare(start, to) <= 0) {
    const next = nextOf(start, unit);
    const end = next.subtract({ days: 1 });
    const last = Temporal.PlainDate.compare(end, to) < 0 ? end : to;
    bars.push({ from: start.toString(), to: last.toString() });
    start = next;
  }
  return { from: from.toString(), to: to.toString(), bars };
}

function nextOf(start: Temporal.PlainDate, unit: Period['unit']): Temporal.PlainDate {
  if (unit === 'day') return start.add({ days: 1 });
  if (unit === 'week') return start.add({ days: 8 - start.dayOfWeek });
  return start.add({ months: 1 }).with({ day: 1 });
}

/** The months of a range, each with its own part of it: so much is read at a time. */
export function monthsOf({ from, to }: DayRange): readonly DayRange[] {
  return cut(Temporal.PlainDate.from(from), Temporal.PlainDate.from(to), 'month').bars;
}

/** How many days of a range lie in others, which do not overlap one another. */
export function daysWithin(range: DayRange, others: readonly DayRange[]): number {
  return others.reduce((days, { from, to }) => {
    const first = from > range.from ? from : range.from;
    const last = to < range.to ? to : range.to;
    return first > last ? days : days + daysBetween(first, last) + 1;
  }, 0);
}
