import { i18n } from '#i18n';
import { dateWords } from '../../../components/date-words';
import type { DayRange, Period } from '../../../core/history/period';
import { closer, daysWithin } from '../../../core/history/period';
import type { Place } from '../../../core/history/places';
import type { Summary } from '../../../core/history/summary';
import { NOTHING, sumOf } from '../../../core/history/summary';
import { addressOf } from '../use-route';
import type { Summaries } from './read-history';

/** What stands on the axis beside the days: flare-ups, and what the audits of each workplace came to. */
export interface Marks {
  /** Ranges that do not overlap one another. */
  readonly flareUps: readonly DayRange[];
  readonly places: readonly Place[];
}

/** What some days come to. */
export interface Sum {
  readonly summary: Summary;
  /** Days of them on which there was a flare-up. */
  readonly flareUpDays: number;
  /** What the last audit of each workplace came to in them, in whole percent; null where there was none. */
  readonly matches: readonly { readonly id: string; readonly name: string; readonly match: number | null }[];
}

/** A bar of the plots: what it stands for, what its days come to, and where a click on it leads. */
export interface Bar extends DayRange, Sum {
  /** Nothing at all is known of it. */
  readonly isEmpty: boolean;
  /** In words, and as short as an axis needs it. */
  readonly name: string;
  readonly short: string;
  readonly href: string;
}

/** The bars of a period. */
export function barsOf(period: Period, summaries: Summaries, marks: Marks): Bar[] {
  const shares = sharesOf(period, summaries);
  return period.bars.map((range, index) => {
    const sum = sumWithin(range, shares[index] ?? [], marks);
    const hasMarks = sum.flareUpDays > 0 || sum.matches.some(({ match }) => match !== null);
    return {
      ...range,
      ...sum,
      isEmpty: sum.summary === NOTHING && !hasMarks,
      name: nameOf(range, period),
      short: shortOf(range, period),
      href: hrefOf(range, period),
    };
  });
}

function sumWithin(range: DayRange, days: readonly Summary[], { flareUps, places }: Marks): Sum {
  const matchOf = ({ audits }: Place) => audits.findLast(({ day }) => day >= range.from && day <= range.to)?.match;
  return {
    summary: sumOf(days),
    flareUpDays: daysWithin(range, flareUps),
    matches: places.map((place) => ({ id: place.id, name: place.name, match: matchOf(place) ?? null })),
  };
}

/** What some bars come to together. */
export function togetherOf(bars: readonly Bar[]): Sum {
  const matches = bars[0]?.matches ?? [];
  return {
    summary: sumOf(bars.map(({ summary }) => summary)),
    flareUpDays: bars.reduce((days, bar) => days + bar.flareUpDays, 0),
    matches: matches.map(({ id, name }, place) => ({ id, name, match: lastMatch(bars, place) })),
  };
}

function lastMatch(bars: readonly Bar[], place: number): number | null {
  return bars.findLast(({ matches }) => typeof matches[place]?.match === 'number')?.matches[place]?.match ?? null;
}

/** The days of each bar. Ten years are thousands of days: each is looked at once. */
function sharesOf({ bars }: Period, summaries: Summaries): Summary[][] {
  const shares = bars.map((): Summary[] => []);
  for (const [day, summary] of summaries) shares[indexOf(bars, day)]?.push(summary);
  return shares;
}

/** The bar that a day lies in: the last one that does not begin after it. */
function indexOf(bars: readonly DayRange[], day: string): number {
  let [first, end] = [0, bars.length];
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((bars[middle]?.from ?? '') <= day) first = middle + 1;
    else end = middle;
  }
  return first - 1;
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
  if (zoom === 'all') {
    const [first, last] = [from, to].map((day) => dateWords(day, { month: 'long', year: 'numeric' }));
    return first === last ? String(first) : i18n.t('history.range', { from: String(first), to: String(last) });
  }
  return nameOf({ from, to }, { unit: 'week' });
}
