import { endedCare } from './care';
import { holdsAt, STOPS } from './holds';
import type { Session } from './session';
import type { Settings } from './settings';
import { timeLeft } from './time-left';
import { MINUTE } from './units';

/** What the badge on the toolbar button says. Signs and numbers only: it needs no language. */
export interface Badge {
  readonly text: '' | '20' | '15' | '10' | '5' | '2' | '!' | '‖';
  readonly tone: 'calm' | 'due' | 'paused';
}

/** Minutes at which the badge begins to count; between them it stands still, so that it costs no wakes. */
export const BADGE_MINUTES = [10, 5, 2] as const;

/** Minutes of a cold or warmth session that the badge counts, its end included. */
export const CARE_MINUTES = [20, 15, ...BADGE_MINUTES, 0] as const;

/** The badge: a sign when a break asks, a sign while paused or off, minutes when a stretch break is near. */
export function badgeOf(session: Session, settings: Settings, now: number): Badge {
  const { cycles, running, care } = session;
  // The end of a cold or warmth session is said whatever else is going on.
  if (endedCare(session, now)) return { text: '!', tone: 'due' };
  if (care && now < care.endsAt) return { text: minutesOn(CARE_MINUTES, care.endsAt - now), tone: 'calm' };
  if (running) return { text: '', tone: 'calm' };
  const reasons = holdsAt(session, settings, now);
  if (reasons.some(({ reason }) => reason === 'paused' || reason === 'off')) return { text: '‖', tone: 'paused' };
  if (cycles.stretch.prompt || cycles.micro.prompt) return { text: '!', tone: 'due' };
  const kind = settings.stretch.on ? 'stretch' : 'micro';
  if (!settings[kind].on || reasons.some(({ reason }) => STOPS[reason])) return { text: '', tone: 'calm' };
  const left = timeLeft(session, settings, kind);
  return { text: minutesOn(BADGE_MINUTES, left), tone: 'calm' };
}

/** The least of these minutes that what is left does not go beyond. */
function minutesOn(steps: readonly number[], left: number): Badge['text'] {
  const step = steps.findLast((minutes) => left > 0 && left <= minutes * MINUTE);
  return step ? (String(step) as Badge['text']) : '';
}
