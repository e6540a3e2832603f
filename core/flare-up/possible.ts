import type { SessionKind, SessionRule } from '../../content/flare-up/types';
import { HOUR, MINUTE } from '../units';
import { ageOf, EARLY, type FlareUp, type HadSession } from './flare-up';

/** Whether a session may start: now, or from when on, and why not before. */
export type Possible =
  | { readonly now: true }
  /** `gap`: the skin recovers; `day`: there were as many in 24 hours as there may be. */
  | { readonly now: false; readonly from: number; readonly why: 'gap' | 'day' };

/**
 * Whether a session of a kind may start. The gap is counted from the end of the last session of either kind, the number
 * in any 24 hours from the starts of this kind.
 *
 * @param sessions all that are known, of earlier flare-ups too
 * @param lastEnd when the session ended that the background knows, in milliseconds; it follows a clock that is set
 */
export function possible(
  sessions: readonly HadSession[],
  rule: SessionRule,
  now: number,
  lastEnd: number | null,
): Possible {
  // What a wrong clock has put into the future does not lock anybody out; the background keeps the gap all the same.
  const past = sessions.filter(({ from }) => from <= now);
  const ends = past.map(({ to }) => to);
  const gap = Math.max(...ends, lastEnd ?? Number.NEGATIVE_INFINITY) + rule.gapMinutes * MINUTE;
  const starts = past.filter(({ kind }) => kind === rule.id).map(({ from }) => from);
  const oldest = starts.toSorted((a, b) => a - b).at(-rule.perDay);
  const day = starts.length >= rule.perDay && oldest !== undefined ? oldest + 24 * HOUR : Number.NEGATIVE_INFINITY;
  if (now >= gap && now >= day) return { now: true };
  return day > gap ? { now: false, from: day, why: 'day' } : { now: false, from: gap, why: 'gap' };
}

/** Whether "prefer warmth" may be on: at once where nothing was hit or is swollen, otherwise after three days. */
export function mayPreferWarmth(flareUp: FlareUp, now: number): boolean {
  return !flareUp.hit || ageOf(flareUp, now) >= EARLY;
}

/**
 * The kinds of session on offer, the usual one first. Cold first in the first three days, warmth first afterwards; both
 * may be chosen then, as no rule speaks against cold. Before that warmth is there for who prefers it and may.
 *
 * @param coldHours of content/flare-up
 */
export function kindsOnOffer(flareUp: FlareUp, now: number, coldHours: number): readonly SessionKind[] {
  if (flareUp.prefersWarmth && mayPreferWarmth(flareUp, now)) return ['warmth', 'cold'];
  return ageOf(flareUp, now) < coldHours * HOUR ? ['cold'] : ['warmth', 'cold'];
}
