import type { CheckInAnswer, CheckInId, SessionKind } from '../../content/flare-up/types';
import type { FlareUp } from './flare-up';

/** With a session that starts now; its id is the background's, too. */
export function withSession(flareUp: FlareUp, id: string, kind: SessionKind, from: number, ms: number): FlareUp {
  if (flareUp.sessions.some((one) => one.id === id)) return flareUp;
  return { ...flareUp, sessions: [...flareUp.sessions, { id, kind, from, to: from + ms }] };
}

/** Without a session that could not be started after all. */
export function withoutSession(flareUp: FlareUp, id: string): FlareUp {
  return { ...flareUp, sessions: flareUp.sessions.filter((one) => one.id !== id) };
}

/** With a session stopped early; one that was over stays as it was. */
export function stopped(flareUp: FlareUp, id: string, at: number): FlareUp {
  const sessions = flareUp.sessions.map((one) =>
    one.id === id ? { ...one, to: Math.max(one.from, Math.min(one.to, at)) } : one,
  );
  return { ...flareUp, sessions };
}

/** The id of the next session. */
export function nextSessionId({ id, sessions }: FlareUp): string {
  return `${id}.${sessions.length + 1}`;
}

/** "It is easing", or no longer. */
export function eased(flareUp: FlareUp, easing: boolean, at: number): FlareUp {
  return { ...flareUp, easingSince: easing ? (flareUp.easingSince ?? at) : null };
}

/** With a check-in answered. "Worse" takes the early movements away again; "the same" changes nothing. */
export function answered(flareUp: FlareUp, id: CheckInId, answer: CheckInAnswer | null, at: number): FlareUp {
  if (flareUp.checkIns.some((one) => one.id === id)) return flareUp;
  const next = { ...flareUp, checkIns: [...flareUp.checkIns, { id, at, answer }] };
  return answer === 'easing' || answer === 'worse' ? eased(next, answer === 'easing', at) : next;
}

/** Paused, so that nothing nudges or asks, or going on. */
export function paused(flareUp: FlareUp, isPaused: boolean, at: number): FlareUp {
  return { ...flareUp, pausedAt: isPaused ? (flareUp.pausedAt ?? at) : null };
}

/** Ended by the user: into history. */
export function ended(flareUp: FlareUp, at: number): FlareUp {
  return flareUp.endedAt === null ? { ...flareUp, endedAt: Math.max(at, flareUp.startedAt) } : flareUp;
}
