import { MINUTE } from '../units';
import { zoned } from './local-day';

/** A meeting that ends sooner than this is not worth the words, in milliseconds. */
const SOONEST = 5 * MINUTE;

/**
 * When a meeting usually ends: the coming full and half hours of the wall clock.
 *
 * @param now milliseconds
 * @param count how many
 * @returns instants in milliseconds, ascending
 */
export function meetingEnds(now: number, zone: string, count: number): number[] {
  const here = zoned(now + SOONEST, zone).round({
    smallestUnit: 'minute',
    roundingIncrement: 30,
    roundingMode: 'ceil',
  });
  return Array.from({ length: count }, (_, half) => here.add({ minutes: 30 * half }).epochMilliseconds);
}
