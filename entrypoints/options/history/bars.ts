import { i18n } from '#i18n';
import { dateWords } from '../../../components/date-words';
import type { DayRange, Period } from '../../../core/history/period';
import { closer } from '../../../core/history/period';
import type { Summary } from '../../../core/history/summary';
import { NOTHING, sumOf } from '../../../core/history/summary';
import { addressOf } from '../use-route';
import type { Summaries } from './read-history';

/** A bar of the plots: what it stands for, what its days come to, and where a click on it leads. */
export interface Bar extends DayRange {
  readonly summary: Summary;
  /** In words, and as short as an axis needs it. */
  readonly name: string;
  readonly short: string;
  readonly href: string;
}

/** The bars of a period. */
export function barsOf(period: Period, summaries: Summaries): Bar[] {
  const days = [...summaries];
  return period.bars.map((range) => {
    const own = period.unit === 'day' ? [summaries.get(range.from) ?? NOTHING] : within(days, range);
    return {
      ...range,
      summary: sumOf(own),
      name: nameOf(range, period),
      short: shortOf(range, period),
      href: hrefOf(range, period),
    };
  });
}

function within(days: readonly (readonly [string, Summary])[], { from, to }: DayRange): Summary[] {
  return days.filter(([day]) => day >= from && day <= to).map(([, summary]) => summary);
}

/** The address of a period of this section. */
export function periodAddress(zoom: string, day: string): string {
  return addressOf('history', `${zoom}/${day}`);
}

function hrefOf({ from }: DayRange, period: Period): string {
  const zoom = closer(period);
  return zoom ? periodAddress(zoom, from) : addressOf('today', from);
}

/** The name of a period, or of a bar of it. */
export function nameOf({ from, to }: DayRange, { unit }: Pick<Period, 'unit'>): string {
  if (unit === 'day') return dateWords(from, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  if (unit === 'month') return dateWords(from, { month: 'long', year: 'numeric' });
  return i18n.t('history.range', {
    from: dateWords(from, { day: 'numeric', month: 'long' }),
    to: dateWords(to, { day: 'numeric', month: 'long', year: 'numeric' }),
  });
}

/** What is said of a bar on the axis; empty where there is no room for all. */
function shortOf({ from, to }: DayRange, { zoom }: Period): string {
  const day = Number(from.slice(8));
  if (zoom === 'week') return dateWords(from, { weekday: 'short', day: 'numeric' });
  if (zoom === 'month') return day === 1 || day % 5 === 0 ? dateWords(from, { day: 'numeric' }) : '';
  // The week in which a month begins, and the month in which a year does.
  if (zoom === 'year') return day === 1 || from.slice(0, 7) !== to.slice(0, 7) ? dateWords(to, { month: 'short' }) : '';
  return from.slice(5, 7) === '01' ? dateWords(from, { year: 'numeric' }) : '';
}

/** The whole period in words. */
export function periodName({ zoom, from, to }: Period): string {
  if (zoom === 'month') return dateWords(from, { month: 'long', year: 'numeric' });
  if (zoom === 'year') return dateWords(from, { year: 'numeric' });
  return nameOf({ from, to }, { unit: 'week' });
}
