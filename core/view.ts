import type { Day } from './day/day';
import { todayUpTo } from './day/today';
import type { Outlook } from './outlook';
import { outlook } from './outlook';
import type { Policy, Reasons } from './policy/policy';
import { project } from './project';
import type { Session } from './session';
import type { Settings } from './settings';

/** What is stored of now; `session` is null where the background has not run. */
export interface Stored {
  readonly session: Session | null;
  readonly settings: Settings;
  readonly policy: Policy;
  readonly reasons: Reasons;
  readonly today: Day;
}

/** Everything that popup and full page say of now is drawn from this; true at `now`. */
export interface View {
  readonly now: number;
  readonly zone: string;
  readonly session: Session;
  readonly settings: Settings;
  /** What an organization says of them, and why. */
  readonly policy: Policy;
  readonly reasons: Reasons;
  readonly outlook: Outlook;
  readonly today: Day;
}

/**
 * What is stored, carried on to now.
 *
 * @returns null where nothing is known yet: the background has not run
 */
export function viewOf({ session: stored, settings, policy, reasons, today }: Stored, clock: number): View | null {
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
    policy,
    reasons,
    outlook: outlook(session, settings, now),
    today: todayUpTo(today, spans, now, zone),
  };
}
