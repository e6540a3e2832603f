import { daysBetween } from '../civil/days-between';

/** The one record of the store `tips`, plain JSON. Ids that this Limber does not know are kept and ignored. */
export interface TipMemory {
  /** The tip that is showing, and since when (milliseconds since 1970). */
  readonly showing: { readonly tip: string; readonly day: string; readonly since: number } | null;
  /** Ids by local day `YYYY-MM-DD`, in the order in which they were shown. */
  readonly days: Readonly<Record<string, readonly string[]>>;
  /** Put away, with the time. For good. */
  readonly dismissed: Readonly<Record<string, number>>;
  /** "Not for me", with the time. For good, and what speaks of the same comes last. */
  readonly notForMe: Readonly<Record<string, number>>;
}

/** Nothing shown, nothing put away. */
export const NO_TIPS_YET: TipMemory = { showing: null, days: {}, dismissed: {}, notForMe: {} };

/** Days are kept for longer than any tip cools down. */
const KEPT_DAYS = 60;

/**
 * Notes that a tip is on the screen. Seen again while it is showing, nothing changes: the same object comes back, and
 * nothing needs to be written.
 */
export function tipShown(memory: TipMemory, tip: string, day: string, at: number): TipMemory {
  const today = memory.days[day] ?? [];
  if (memory.showing?.tip === tip && memory.showing.day === day) return memory;
  const kept = Object.entries(memory.days).filter(([one]) => Math.abs(daysBetween(one, day)) < KEPT_DAYS);
  const days = { ...Object.fromEntries(kept), [day]: [...today.filter((one) => one !== tip), tip] };
  return { ...memory, showing: { tip, day, since: at }, days };
}

/** Puts a tip away for good. */
export function tipDismissed(memory: TipMemory, tip: string, at: number): TipMemory {
  return { ...hidden(memory, tip), dismissed: { ...memory.dismissed, [tip]: at } };
}

/** "Not for me": puts a tip away for good, and lets what speaks of the same come last. */
export function tipNotForMe(memory: TipMemory, tip: string, at: number): TipMemory {
  return { ...hidden(memory, tip), notForMe: { ...memory.notForMe, [tip]: at } };
}

/** Takes back that one tip was put away, in either way: undo, and the list of what was put away. */
export function tipBack(memory: TipMemory, tip: string): TipMemory {
  const { [tip]: _one, ...dismissed } = memory.dismissed;
  const { [tip]: _other, ...notForMe } = memory.notForMe;
  return { ...memory, dismissed, notForMe };
}

/** Whether a tip was put away, in either way. */
export function isPutAway({ dismissed, notForMe }: TipMemory, tip: string): boolean {
  return Object.hasOwn(dismissed, tip) || Object.hasOwn(notForMe, tip);
}

/** The ids shown on a day and on the days before it, the latest first; what a wrong clock put into the future is left out. */
export function shownUpTo({ days }: TipMemory, day: string): { readonly tip: string; readonly daysAgo: number }[] {
  return Object.entries(days)
    .map(([one, ids]) => ({ ids, daysAgo: daysBetween(one, day) }))
    .filter(({ daysAgo }) => daysAgo >= 0)
    .toSorted((one, other) => one.daysAgo - other.daysAgo)
    .flatMap(({ ids, daysAgo }) => ids.toReversed().map((tip) => ({ tip, daysAgo })));
}

function hidden(memory: TipMemory, tip: string): TipMemory {
  return memory.showing?.tip === tip ? { ...memory, showing: null } : memory;
}
