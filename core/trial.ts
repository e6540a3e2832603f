import { newSession } from './new-session';
import type { Session } from './session';
import type { Settings } from './settings';
import { MINUTE } from './units';

/** So long a trial goes on: two movements or three, so that one is seen to follow another. In milliseconds. */
export const TRIAL_LENGTH = 2 * MINUTE;

/**
 * The session of a break that is only tried: a stretch break asks. It is kept nowhere, and the real one knows nothing of it.
 *
 * @param at now, in milliseconds
 * @param zone IANA time zone
 */
export function trialSession(at: number, zone: string): Session {
  const session = newSession(at, zone);
  const { cycles } = session;
  const prompt = { at, present: 0, loud: 0 };
  return { ...session, cycles: { ...cycles, stretch: { ...cycles.stretch, dueAt: at, prompt } } };
}

/** Somebody's settings, but with a stretch break that is short, asks at any hour, and never passes for missed. */
export function trialSettings(settings: Settings): Settings {
  const stretch = { ...settings.stretch, on: true, length: TRIAL_LENGTH };
  const micro = { ...settings.micro, on: false };
  return { ...settings, stretch, micro, hours: null, remind: true, missedAfter: null };
}
