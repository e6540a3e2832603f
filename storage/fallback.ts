import { advance } from '../core/advance';
import type { Event } from '../core/event';
import { newSession } from '../core/new-session';
import type { Session } from '../core/session';
import { readSettings } from './read-settings';
import type { Stepped } from './step';
import { readSession } from './validate/session';

/** A place for one record that lives as long as the browser does (`storage.session`). */
export interface Fallback {
  get(): Promise<unknown>;
  set(value: unknown): Promise<void>;
}

/**
 * One event without a database: the timer runs on from one record, at default settings.
 * The log of the day is not kept; the popup says so as long as the record is there.
 */
export async function stepWithout(fallback: Fallback, event: Event): Promise<Stepped> {
  const session = (await rescue(fallback)) ?? newSession(event.at, event.zone);
  const { settings } = readSettings([]);
  const outcome = advance(session, event, settings);
  await fallback.set(outcome.session);
  return { outcome, settings };
}

/** The session that ran without a database, if one did. */
export async function rescue(fallback: Fallback): Promise<Session | null> {
  const value = await fallback.get();
  if (value === undefined || value === null) return null;
  const read = readSession(value);
  return 'session' in read ? read.session : null;
}
