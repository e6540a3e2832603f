import { SEATED_LIMIT } from '../limits';
import type { Idle, Session } from '../session';
import type { Settings } from '../settings';

/**
 * Since when the person is away, or null while present as far as anyone can know.
 *
 * Idle counts as away once it has lasted `settings.idleAfter`; a locked screen and a gap count at once.
 * Where idle is ignored only those two do. Sound in a tab vouches for somebody sitting there.
 *
 * @param now milliseconds
 */
export function awaySince(session: Session, settings: Settings, now: number): number | null {
  const { idle } = session;
  if (!idle) return null;
  if (isCertain(idle)) return idle.since;
  if (settings.away === 'ignored' || isSeated(session, settings, now)) return null;
  const since = quietSince(idle, settings);
  // What only readings saw is known to have lasted up to the last of them.
  const until = idle.how === 'seen' ? Math.min(now, session.readAt) : now;
  return until - since >= settings.idleAfter ? since : null;
}

/** Whether an absence is one from its first moment, however short: a locked screen, or a gap. */
export function isCertain({ how }: Idle): boolean {
  return how === 'locked' || how === 'gap';
}

/** Since when nobody has moved, nor did sound vouch for somebody sitting there. */
export function quietSince(idle: Idle, settings: Settings): number {
  return Math.max(idle.since, (settings.soundSits && idle.seatedTo) || idle.since);
}

/** Whether sound was on at the last reading and still vouches for somebody sitting there without touching anything. */
function isSeated(session: Session, settings: Settings, now: number): boolean {
  const { idle, readAt } = session;
  return settings.soundSits && idle?.seatedTo === readAt && now - idle.since < SEATED_LIMIT;
}
