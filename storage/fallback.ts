import { advance } from '../core/advance';
import type { Event } from '../core/event';
import { newSession } from '../core/new-session';
import type { Session } from '../core/session';
import { readSettings } from './read-settings';
import type { Stepped } from './step';
import { readSession } from './validate/session';

/** Places for one record each that live as long as the browser does (`storage.session`). */
export interface Fallback {
  /** The timer that runs without the database, if one does. */
  get(): Promise<unknown>;
  set(value: unknown): Promise<void>;
  /** The session as the database last had it. */
  mirrored(): Promise<unknown>;
  /** What an organization says. */
  policy(): Promise<unknown>;
}

/**
 * One event without a database: the timer goes on from where it was, in one record, at default settings
 * and those of an organization.
 * The log of the day is not kept; the popup says so as long as the record is there.
 */
export async function stepWithout(fallback: Fallback, event: Event): Promise<Stepped> {
  const last = (await rescue(fallback)) ?? sessionIn(await fallback.mirrored());
  const session = last ?? newSession(event.at, event.zone);
  const { settings } = readSettings([], await fallback.policy());
  const outcome = advance(session, event, settings);
  await fallback.set(outcome.session);
  return { outcome, settings };
}

/** The session that ran without a database, if one did. */
export async function rescue(fallback: Fallback): Promise<Session | null> {
  return sessionIn(await fallback.get());
}

function sessionIn(value: unknown): Session | null {
  const read = readSession(value);
  return 'session' in read ? read.session : null;
}
