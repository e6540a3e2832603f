import { MINUTE } from '../units';
import type { Day } from './day';

/** Something that just happened to the timer without a word, and that a person who looks now may wonder about. */
export type Lately =
  /** The browser was closed for so long: no rest, whatever the timers did. */
  | { readonly was: 'closed'; readonly ms: number }
  /** The person was away for so long, and that counted as a break. */
  | { readonly was: 'natural'; readonly ms: number };

/** Something is worth a word for this long after it ended. */
const FRESH = 10 * MINUTE;
/** A reload of the extension leaves a closed span of seconds, which nobody wonders about. */
const WORTH_A_WORD = MINUTE;

/**
 * What just ended and explains the timer as it is now; null where nothing does.
 *
 * @param day today, up to now
 */
export function lately({ spans, facts }: Day, now: number): Lately | null {
  const span = spans.findLast(({ what }) => what === 'closed' || what === 'away' || what === 'break');
  if (!span || span.to >= now || now - span.to > FRESH || span.to - span.from < WORTH_A_WORD) return null;
  const ms = span.to - span.from;
  if (span.what === 'closed') return { was: 'closed', ms };
  const counted = facts.some(({ result, at, byUser }) => {
    return result === 'natural' && !byUser && at >= span.from && at < span.to;
  });
  return span.what === 'away' && counted ? { was: 'natural', ms } : null;
}
