import type { Tip, TipTopic } from '../../content/tips/types';
import { shuffle } from '../routine/shuffle';
import { HOUR } from '../units';
import type { TipContext } from './context';
import { reasonsFor } from './hold';
import type { Reason } from './reason';
import type { TipMemory } from './shown';
import { isPutAway, shownUpTo } from './shown';
import { suitsNow } from './suits-now';

/** A tip with why it was chosen, or an honest none with why there is none. */
export type TipNow =
  | { readonly tip: Tip; readonly reasons: readonly [Reason, ...Reason[]] }
  /** Nothing fits the moment; or all that fits was put away; or all of it was shown lately. */
  | { readonly tip: null; readonly why: 'none-fits' | 'put-away' | 'shown-lately' };

/** A tip that is showing stays for this long while its reasons hold: who opens the popup twice reads it twice. */
const STAYS = HOUR;

/**
 * The one tip for now. Pure: the same library, moment and memory always come to the same tip.
 *
 * Left out is what does not suit the body, a caution, a flare-up; what was put away; and what was shown fewer days ago
 * than it cools down, so nothing comes twice in a day. Of the rest the most important comes first, unless it speaks of the
 * same as the last tip or as one that was "not for me"; then what was not shown for longest.
 */
export function chooseTip(tips: readonly Tip[], context: TipContext, memory: TipMemory): TipNow {
  const fitting = tips.flatMap((tip) => {
    const reasons = suitsNow(tip, context) ? reasonsFor(tip, context) : null;
    return reasons ? [{ tip, reasons }] : [];
  });
  if (fitting.length === 0) return { tip: null, why: 'none-fits' };
  const kept = fitting.filter(({ tip }) => !isPutAway(memory, tip.id));
  if (kept.length === 0) return { tip: null, why: 'put-away' };

  const showing = kept.find(({ tip }) => isShowing(tip, context, memory));
  if (showing) return showing;

  const shown = shownUpTo(memory, context.day);
  const daysAgo = (tip: Tip) => shown.find((one) => one.tip === tip.id)?.daysAgo ?? Number.POSITIVE_INFINITY;
  const fresh = kept.filter(({ tip }) => daysAgo(tip) >= tip.coolDownDays);
  const topicOf = (id: string | undefined): TipTopic | undefined => tips.find((tip) => tip.id === id)?.topic;
  const lastTopic = topicOf(shown[0]?.tip);
  const unwanted = Object.keys(memory.notForMe).map(topicOf);
  const worth = ({ priority, topic }: Tip) =>
    2 * priority - (topic === lastTopic ? 3 : 0) - (unwanted.includes(topic) ? 8 : 0);
  const [best] = shuffle(fresh, context.day).toSorted(
    (one, other) => worth(other.tip) - worth(one.tip) || compare(daysAgo(other.tip), daysAgo(one.tip)),
  );
  return best ?? { tip: null, why: 'shown-lately' };
}

function isShowing(tip: Tip, { day, at }: TipContext, { showing }: TipMemory): boolean {
  return showing?.tip === tip.id && showing.day === day && at >= showing.since && at - showing.since < STAYS;
}

/** Two infinities are the same. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
