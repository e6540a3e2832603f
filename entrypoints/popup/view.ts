import type { Day } from '../../core/day/day';
import { todayUpTo } from '../../core/day/today';
import type { Outlook } from '../../core/outlook';
import { outlook } from '../../core/outlook';
import { project } from '../../core/project';
import type { Session } from '../../core/session';
import type { Settings } from '../../core/settings';
import type { Snapshot } from '../../storage/snapshot';

/** Everything the popup draws from, true at `now`. */
export interface View {
  readonly now: number;
  readonly zone: string;
  readonly session: Session;
  readonly settings: Settings;
  readonly outlook: Outlook;
  readonly today: Day;
}

/**
 * What is stored, carried on to now.
 *
 * @returns null where nothing is known yet: the background has not run
 */
export function viewOf({ session: stored, settings, today }: Snapshot, clock: number): View | null {
  if (!stored) return null;
  // The page's clock moves once a second, and a command may have been answered within it.
  const now = Math.max(clock, stored.at);
  const { zone } = stored;
  const { session, spans } = project(stored, settings, now, zone);
  return {
    now,
    zone,
    session,
    settings,
    outlook: outlook(session, settings, now),
    today: todayUpTo(today, spans, now, zone),
  };
}
