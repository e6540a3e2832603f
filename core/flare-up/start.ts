import type { SessionRule } from '../../content/flare-up/types';
import { nextSessionId, withSession } from './change';
import { endOf, type FlareUp, type HadSession } from './flare-up';
import { kindsOnOffer, possible } from './possible';

/** A session that somebody wants to start now. */
export interface Wish {
  readonly rule: SessionRule;
  /** Length in milliseconds. */
  readonly ms: number;
  /** Sessions of other flare-ups: the skin is the same. */
  readonly others: readonly HadSession[];
  /** When the session ended that the background knows; null where it knows none. */
  readonly lastEnd: number | null;
  /** Hours in which cold comes first, of content/flare-up. */
  readonly coldHours: number;
}

/**
 * A flare-up with one session more, which starts now, and the id of it; null where none may start: the flare-up is over or
 * paused, the skin rules were not read, the kind is not on offer, the gap is not over, or there were enough in 24 hours.
 */
export function withStarted(
  flareUp: FlareUp,
  { rule, ms, others, lastEnd, coldHours }: Wish,
  now: number,
): { readonly flareUp: FlareUp; readonly id: string } | null {
  const { pausedAt, skinReadAt, sessions } = flareUp;
  if (now >= endOf(flareUp) || pausedAt !== null || skinReadAt === null) return null;
  if (!kindsOnOffer(flareUp, now, coldHours).includes(rule.id)) return null;
  if (!possible([...others, ...sessions], rule, now, lastEnd).now) return null;
  const id = nextSessionId(flareUp);
  return { flareUp: withSession(flareUp, id, rule.id, now, ms), id };
}
