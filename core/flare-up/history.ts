import type { Area } from '../../content/types';
import { localDay } from '../civil/local-day';
import { daysBetween } from '../tips/shown';
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
