import { rangeAt } from './civil/working-hours';
import { HEARTBEAT } from './limits';
import type { Session } from './session';
import { DEFAULTS, type Settings } from './settings';

/** The plain countdown: what is left and how much of the interval has been worked, in milliseconds. */
export interface PlainCountdown {
  readonly left: number;
  readonly worked: number;
  readonly every: number;
}

/**
 * The time to the next stretch break where nothing at all stands in the way of counting, without running the scheduler.
 * It promises little and never guesses: where anything else is going on it says nothing, and the full outlook speaks.
 *
 * @param stored a session as it was stored, unchecked
 * @param now milliseconds
 * @param zone tells the zone the machine is in; asked only where working hours count, as the first question takes 5 ms
 * @throws where what is stored is no session or no settings in some way that none of this looks at
 */
export function glanceLeft(
  stored: Partial<Session>,
  changed: Partial<Settings>,
  now: number,
  zone: () => string,
): PlainCountdown | null {
  const settings = { ...DEFAULTS, ...changed };
  const cycle = stored.cycles?.stretch;
  const since = now - (stored.at ?? 0);
  const busy =
    stored.running ||
    stored.pause ||
    stored.meeting ||
    stored.idle ||
    stored.heldSince ||
    stored.nudgeUntil ||
    stored.cycles?.micro.dueAt;
  if (!cycle || busy || cycle.dueAt || !settings.remind || !settings.stretch?.on) return null;
  if (!(since >= 0 && since <= HEARTBEAT) || isCutByHours(stored, settings, now, zone)) return null;
  const worked = cycle.worked + since;
  const left = Math.max(settings.stretch.every, cycle.floor) - worked;
  return left > settings.notice && Number.isFinite(left) ? { left, worked, every: settings.stretch.every } : null;
}

/** Whether any of the time since the session was stored lies outside working hours. */
function isCutByHours(stored: Partial<Session>, { hours }: Settings, now: number, zone: () => string): boolean {
  if (!hours) return false;
  const here = zone();
  const range = rangeAt(hours, now, here);
  return range === null || range.from > (stored.at ?? 0) || stored.zone !== here;
}
