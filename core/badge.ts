import { holdsAt, STOPS } from './holds';
import type { Session } from './session';
import type { Settings } from './settings';
import { timeLeft } from './time-left';
import { MINUTE } from './units';

/** What the badge on the toolbar button says. Signs and numbers only: it needs no language. */
export interface Badge {
  readonly text: '' | '10' | '5' | '2' | '!' | '‖';
  readonly tone: 'calm' | 'due' | 'paused';
}

/** Minutes at which the badge begins to count; between them it stands still, so that it costs no wakes. */
export const BADGE_MINUTES = [10, 5, 2] as const;

/** The badge: a sign when a break asks, a sign while paused or off, minutes when a stretch break is near. */
export function badgeOf(session: Session, settings: Settings, now: number): Badge {
  const { cycles, running } = session;
  if (running) return { text: '', tone: 'calm' };
  const reasons = holdsAt(session, settings, now);
  if (reasons.some(({ reason }) => reason === 'paused' || reason === 'off')) return { text: '‖', tone: 'paused' };
  if (cycles.stretch.prompt || cycles.micro.prompt) return { text: '!', tone: 'due' };
  const kind = settings.stretch.on ? 'stretch' : 'micro';
  if (!settings[kind].on || reasons.some(({ reason }) => STOPS[reason])) return { text: '', tone: 'calm' };
  const left = timeLeft(session, settings, kind);
  const step = BADGE_MINUTES.findLast((minutes) => left > 0 && left <= minutes * MINUTE);
  return { text: step ? (String(step) as '10' | '5' | '2') : '', tone: 'calm' };
}
