import type { Area } from '../../content/types';
import { daysBetween } from '../civil/days-between';
import { localDay } from '../civil/local-day';
import type { DayRange } from '../history/period';
import { endOf, type FlareUp } from './flare-up';

/** One flare-up that is over: when, where, how many days. Nothing is made of several of them. */
export interface PastFlareUp {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly areas: readonly Area[];
  /** Local days, the first and the last included. */
  readonly days: number;
}

/** The flare-ups that are over, the latest first. */
export function pastFlareUps(flareUps: readonly FlareUp[], now: number, zone: string): PastFlareUp[] {
  return flareUps
    .filter((one) => endOf(one) <= now)
    .map((one) => {
      const to = endOf(one);
      const days = daysBetween(localDay(one.onset, zone).day, localDay(to, zone).day) + 1;
      return { id: one.id, from: one.onset, to, areas: one.areas, days };
    })
    .toSorted((one, other) => other.from - one.from);
}

/**
 * The local days on which there was a flare-up, from its onset to its end, or to now where it is under way. Ranges that
 * meet are one: a day is in one of them at most.
 */
export function flareUpDays(flareUps: readonly FlareUp[], now: number, zone: string): DayRange[] {
  const ranges = flareUps
    .filter(({ onset }) => onset <= now)
    .map((one) => {
      const to = Math.max(one.onset, Math.min(endOf(one), now));
      return { from: localDay(one.onset, zone).day, to: localDay(to, zone).day };
    })
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const merged: DayRange[] = [];
  for (const next of ranges) {
    const last = merged.at(-1);
    if (!last || next.from > last.to) merged.push(next);
    else if (next.to > last.to) merged[merged.length - 1] = { from: last.from, to: next.to };
  }
  return merged;
}
