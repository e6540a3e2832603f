import { localDay, offsetAt } from './civil/local-day';

/** How the back feels, in one tap. It is kept on the device, never scored, and may only take movements and tips away. */
export type Felt = 'fine' | 'stiff' | 'sore';

/** Every answer, in the order in which they are offered. */
export const FELT: readonly Felt[] = ['fine', 'stiff', 'sore'];

/** One tap: a record of the store `feelings`, plain JSON. */
export interface Feeling {
  readonly id: string;
  readonly felt: Felt;
  /** Milliseconds since 1970, minutes east of UTC then, and the local day, `YYYY-MM-DD`. */
  readonly at: number;
  readonly offset: number;
  readonly day: string;
  /** Id of the break after which it was asked; null where it was said by itself. */
  readonly breakId: string | null;
}

/** The last answer of a day; null where nothing was said. What a wrong clock put into the future does not count. */
export function feltOn(feelings: readonly Feeling[], day: string, now: number): Felt | null {
  const said = feelings.filter((one) => one.day === day && one.at <= now);
  return said.reduce<Feeling | null>((last, one) => (last && last.at >= one.at ? last : one), null)?.felt ?? null;
}

/**
 * How the back feels now, as it is kept.
 *
 * @param at now, in milliseconds
 * @param zone IANA time zone
 * @param from its id, and the break that it was said after, if any
 */
export function newFeeling(felt: Felt, at: number, zone: string, from: Pick<Feeling, 'id' | 'breakId'>): Feeling {
  return { ...from, felt, at, offset: offsetAt(at, zone), day: localDay(at, zone).day };
}
