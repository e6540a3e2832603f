import { CARE_GAP, NUDGE_EVERY } from './limits';
import type { Care, Session } from './session';
import type { Settings } from './settings';

/** The cold or warmth session whose end has to be said: it is over, and nobody has answered yet. */
export function endedCare({ care }: Session, now: number): Care | null {
  // After the gap another one may begin, and the end of this one is no news any more.
  return care && !care.seen && now >= care.endsAt && now < care.endsAt + CARE_GAP ? care : null;
}

/**
 * The settings that the timers follow. While a flare-up asks for it, the stretch break is its nudge to move a little: it is
 * on, and comes after an hour of work at the latest. Nothing of this is stored: the user's own plan stays what it is.
 */
export function withNudge(settings: Settings, nudgeUntil: number | null | undefined, now: number): Settings {
  if (!nudgeUntil || now >= nudgeUntil) return settings;
  const { stretch } = settings;
  const every = stretch.on ? Math.min(stretch.every, NUDGE_EVERY) : NUDGE_EVERY;
  return { ...settings, stretch: { ...stretch, on: true, every } };
}
