import type { Outcome } from '../core/advance';
import { advance } from '../core/advance';
import type { Day } from '../core/day/day';
import { daysOf, record } from '../core/day/record';
import type { Event } from '../core/event';
import { newSession } from '../core/new-session';
import type { Policy } from '../core/policy/policy';
import { isOff } from '../core/policy/policy';
import type { Session } from '../core/session';
import type { Settings } from '../core/settings';
import type { Connection } from './connect';
import type { SettingsRead } from './read-settings';
import { entriesIn, readSettings } from './read-settings';
import type { SetAside, Telling } from './schema';
import { readDay } from './validate/day';
import { readSession } from './validate/session';
import { whole } from './whole';

/** Settings to change, by name; only what is in it is touched. `undefined` sets one back to its default. */
export type Patch = { readonly [K in keyof Settings]?: Settings[K] | undefined } & {
  /** What an organization says from now on, as the browser hands it on; undefined where it is what it said last. */
  readonly policy?: object | undefined;
};

/** What a step came to. */
export interface Stepped {
  readonly outcome: Outcome;
  readonly settings: Settings;
}

type Transaction = ReturnType<typeof begin>;

/** What a step has to write besides its outcome. */
interface Work {
  readonly transaction: Transaction;
  /** Takes every write, so that none can fail unheard. */
  readonly write: (request: Promise<unknown>) => void;
  readonly asides: SetAside[];
  readonly tellings: Telling[];
}

/**
 * One event, in one strict transaction: load session and settings, advance, save session, facts and spans.
 * Either all of it is there afterwards or nothing is. Nothing but IndexedDB is awaited inside.
 *
 * @param patch settings that the event changes, checked before
 * @param rescued a session that ran while the database could not be opened; it goes on where it is the same, and newer
 * @throws DOMException where the database refuses (quota, damage, closed): nothing was written then
 */
export async function step(
  db: Connection,
  event: Event,
  patch: Patch = {},
  rescued: Session | null = null,
): Promise<Stepped> {
  const transaction = begin(db);
  return whole(transaction, async (write) => {
    const work: Work = { transaction, write, asides: [], tellings: [] };
    const [{ settings, policy }, stored] = await Promise.all([
      loadSettings(work, event, patch),
      loadSession(work, event, rescued),
    ]);
    const session = without(policy, stored ?? newSession(event.at, event.zone));
    const outcome = advance(session, event, settings);
    await saveOutcome(work, event, outcome);
    await saveAsides(work);
    return { outcome, settings };
  });
}

function begin(db: Connection) {
  return db.transaction(['state', 'settings', 'days', 'aside'], 'readwrite', { durability: 'strict' });
}

/** What a flare-up asked of the timer goes with the companion, where an organization has switched that off. */
function without(policy: Policy, session: Session): Session {
  return isOff(policy, 'symptoms') ? { ...session, care: null, nudgeUntil: null } : session;
}

async function loadSettings(work: Work, event: Event, { policy, ...changes }: Patch): Promise<SettingsRead> {
  const stored = work.transaction.objectStore('settings');
  const state = work.transaction.objectStore('state');
  if (policy) work.write(Object.keys(policy).length > 0 ? state.put(policy, 'policy') : state.delete('policy'));
  const [known, given] = await Promise.all([entriesIn(stored), state.get('policy')]);
  const entries = new Map(known);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) entries.delete(name);
    else entries.set(name, value);
    work.write(value === undefined ? stored.delete(name) : stored.put(value, name));
  }
  const read = readSettings([...entries], given);
  for (const { name, value, why } of read.damaged) {
    work.asides.push({ what: `settings.${name}`, at: event.at, why, value });
    work.tellings.push('settings-set-aside');
    work.write(stored.delete(name));
  }
  return read;
}

async function loadSession(work: Work, event: Event, rescued: Session | null): Promise<Session | null> {
  const value = await work.transaction.objectStore('state').get('session');
  const read = value === undefined ? null : readSession(value);
  if (read && 'why' in read) {
    work.asides.push({ what: 'session', at: event.at, why: read.why, value });
    work.tellings.push(read.telling);
  }
  const session = read && 'session' in read ? read.session : null;
  // A timer that began anew without the database does not replace the one that is in it.
  const goesOn = !session || (rescued?.born === session.born && rescued.at >= session.at);
  return rescued && goesOn ? rescued : session;
}

async function saveOutcome(work: Work, event: Event, { session, facts, spans }: Outcome): Promise<void> {
  const days = work.transaction.objectStore('days');
  const names = daysOf(facts, spans);
  const values = await Promise.all(names.map((name) => days.get(name)));
  const known = new Map<string, Day>();
  for (const [index, name] of names.entries()) {
    const value = values[index];
    const day = value === undefined ? null : readDay(value);
    if (day) known.set(name, day);
    else if (value) work.asides.push({ what: `days.${name}`, at: event.at, why: 'The record is damaged.', value });
  }
  for (const day of record(known, facts, spans)) work.write(days.put(day));
  work.write(work.transaction.objectStore('state').put(session, 'session'));
}

async function saveAsides({ transaction, write, asides, tellings }: Work): Promise<void> {
  for (const aside of asides) write(transaction.objectStore('aside').add(aside));
  if (tellings.length === 0) return;
  const state = transaction.objectStore('state');
  const told = ((await state.get('tellings')) as Telling[] | undefined) ?? [];
  write(state.put([...new Set([...told, ...tellings])], 'tellings'));
}
