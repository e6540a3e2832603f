import { localDay } from '../core/civil/local-day';
import type { Day } from '../core/day/day';
import { emptyDay } from '../core/day/paint';
import type { Policy, Reasons } from '../core/policy/policy';
import type { Session } from '../core/session';
import type { Settings } from '../core/settings';
import { connect } from './connect';
import type { Fallback } from './fallback';
import { rescue } from './fallback';
import { entriesIn, readSettings } from './read-settings';
import type { Telling } from './schema';
import { readDay } from './validate/day';
import { reasonsIn } from './validate/policy-reasons';
import { readSession } from './validate/session';

/** What a page shows: everything in one read. */
export interface Snapshot {
  /** null where nothing is known yet: the background has not run. */
  readonly session: Session | null;
  readonly settings: Settings;
  /** What was chosen here, where that differs from what is in force. */
  readonly own: Partial<Settings>;
  readonly policy: Policy;
  readonly reasons: Reasons;
  readonly today: Day;
  readonly tellings: readonly Telling[];
}

/**
 * Reads what a page shows, straight from the database: no page waits for the worker to paint.
 * Where the database cannot be opened, the record of the running timer takes its place, and `not-kept` is told.
 *
 * @param now milliseconds
 */
export async function snapshot(fallback: Fallback, now: number, zone: string): Promise<Snapshot> {
  const { day } = localDay(now, zone);
  try {
    const db = await connect();
    const transaction = db.transaction(['state', 'settings', 'days']);
    const state = transaction.objectStore('state');
    const [session, tellings, given, entries, today] = await Promise.all([
      state.get('session'),
      state.get('tellings'),
      state.get('policy'),
      entriesIn(transaction.objectStore('settings')),
      transaction.objectStore('days').get(day),
    ]);
    const read = session === undefined ? null : readSession(session);
    const { settings, own, policy } = readSettings(entries, given);
    return {
      session: read && 'session' in read ? read.session : null,
      settings,
      own,
      policy,
      reasons: reasonsIn(given),
      today: readDay(today) ?? emptyDay(day),
      tellings: (tellings as Telling[] | undefined) ?? [],
    };
  } catch (error) {
    console.warn('Limber shows the timer without its database:', error);
    const [session, given] = await Promise.all([rescue(fallback), fallback.policy()]);
    const { settings, own, policy } = readSettings([], given);
    const reasons = reasonsIn(given);
    return { session, settings, own, policy, reasons, today: emptyDay(day), tellings: ['not-kept'] };
  }
}
