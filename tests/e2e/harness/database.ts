import type { Page } from 'puppeteer-core';
import type { Day } from '../../../core/day/day';
import type { Session } from '../../../core/session';
import type { Settings } from '../../../core/settings';

/** All that the database holds. */
export interface Stored {
  /** null before the background has run for the first time. */
  readonly session: Session | null;
  readonly tellings: readonly string[];
  readonly settings: Partial<Settings>;
  readonly days: readonly Day[];
  readonly aside: readonly { what: string; why: string; value: unknown }[];
}

/** What is written into the database as it stands, unchecked: it may be damaged on purpose. */
export interface Seed {
  readonly session?: unknown;
  /** What a person has to be told once. */
  readonly tellings?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What an organization says, as the browser handed it on. */
  readonly policy?: object;
  readonly days?: readonly { readonly day: string }[];
  /** Empties everything first. */
  readonly emptied?: boolean;
}

/** Reads the database from a page of the extension, as it is now. */
export async function stored(page: Page): Promise<Stored> {
  const text = await page.evaluate(async () => {
    const nothing = { session: null, tellings: [], settings: {}, days: [], aside: [] };
    // Opening a database that is not there would create it, empty.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'limber')) return JSON.stringify(nothing);
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const db = await ask(indexedDB.open('limber'));
    try {
      const transaction = db.transaction(['state', 'settings', 'days', 'aside']);
      const store = (name: string) => transaction.objectStore(name);
      const [session, tellings, names, values, days, aside] = await Promise.all([
        ask(store('state').get('session')),
        ask(store('state').get('tellings')),
        ask(store('settings').getAllKeys()),
        ask(store('settings').getAll()),
        ask(store('days').getAll()),
        ask(store('aside').getAll()),
      ]);
      const settings = Object.fromEntries(names.map((name, index) => [name, values[index]]));
      // As text: Firefox's driver gives null for an object that is met a second time, as a range of every weekday is.
      return JSON.stringify({ session: session ?? null, tellings: tellings ?? [], settings, days, aside });
    } finally {
      db.close();
    }
  });
  return JSON.parse(text);
}

/**
 * Writes into the database under the lock that the background takes. The worker should be dead: what it has in hand is
 * not told.
 */
export async function seed(page: Page, what: Seed): Promise<void> {
  await page.evaluate(async ({ session, tellings, settings, policy, days, emptied }: Seed) => {
    await navigator.locks.request('limber', async () => {
      const db = await new Promise<IDBDatabase>((done, failed) => {
        const request = indexedDB.open('limber');
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
      const transaction = db.transaction(['state', 'settings', 'days', 'aside'], 'readwrite', { durability: 'strict' });
      if (emptied) for (const name of ['state', 'settings', 'days', 'aside']) transaction.objectStore(name).clear();
      if (session !== undefined) transaction.objectStore('state').put(session, 'session');
      if (tellings) transaction.objectStore('state').put(tellings, 'tellings');
      if (policy) transaction.objectStore('state').put(policy, 'policy');
      for (const [name, value] of Object.entries(settings ?? {})) transaction.objectStore('settings').put(value, name);
      for (const day of days ?? []) transaction.objectStore('days').put(day);
      await new Promise<void>((done, failed) => {
        transaction.oncomplete = () => done();
        transaction.onabort = () => failed(transaction.error);
      });
      db.close();
    });
  }, what);
}

/** The stored session; it is an error that there is none. */
export async function storedSession(page: Page): Promise<Session> {
  const { session } = await stored(page);
  if (!session) throw new Error('There is no session in the database.');
  return session;
}
