import { CARRIED, type Carried, TOUCHED } from '../carried';
import { connect } from '../connect';
import { readContent } from '../content';
import { whole } from '../whole';
import type { Brought } from './parse';
import { type Counts, type Mode, type Plan, planOf } from './plan';

/** Requests under way at once: more of them only fill the memory. */
const BATCH = 500;

/** What an import comes to in each store. */
export type Preview = Readonly<Record<Carried, Counts>>;

/** How an import is watched and stopped. */
export interface Watching {
  /** Told the share that is written, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Aborts the transaction: nothing is written then. */
  readonly signal?: AbortSignal;
}

/**
 * What each way of importing would do, as things stand.
 *
 * @param at now, in milliseconds
 */
export async function preview(brought: Brought, at: number): Promise<Readonly<Record<Mode, Preview>>> {
  const db = await connect();
  const ours = await readContent(db.transaction([...TOUCHED]));
  return {
    merge: countsOf(planOf(ours, brought, 'merge', at)),
    replace: countsOf(planOf(ours, brought, 'replace', at)),
  };
}

/**
 * Brings a checked file into the database, in one strict transaction: all of it is there afterwards, or nothing. What is
 * here is read anew in it, so that nothing that was written since the preview is lost. The timer is not touched.
 * To be run under the lock that the background's queue takes (platform/lock.ts).
 *
 * @param at now, in milliseconds
 * @returns what was done
 * @throws the signal's reason where it was stopped; DOMException where the database refuses. Nothing was written then
 */
export async function bringIn(
  brought: Brought,
  mode: Mode,
  at: number,
  { onProgress = () => {}, signal }: Watching = {},
): Promise<Preview> {
  signal?.throwIfAborted();
  const db = await connect();
  const transaction = db.transaction([...TOUCHED], 'readwrite', { durability: 'strict' });
  const stop = () => transaction.abort();
  signal?.addEventListener('abort', stop);
  try {
    return await whole(transaction, async (write) => {
      const plan = planOf(await readContent(transaction), brought, mode, at);
      const jobs = jobsOf(plan, (name) => transaction.objectStore(name));
      for (let from = 0; from < jobs.length; from += BATCH) {
        const requests = jobs.slice(from, from + BATCH).map((job) => job());
        for (const request of requests) write(request);
        await Promise.all(requests);
        onProgress((from + requests.length) / jobs.length);
        signal?.throwIfAborted();
      }
      return countsOf(plan);
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

interface Store {
  readonly keyPath: string | string[] | null;
  put(value: unknown, key?: IDBValidKey): Promise<unknown>;
  delete(key: IDBValidKey): Promise<unknown>;
}

/** Every write of a plan, not yet begun. */
function jobsOf({ stores, aside }: Plan, storeOf: (name: Carried | 'aside') => unknown): (() => Promise<unknown>)[] {
  const asides = storeOf('aside') as Store;
  const jobs = CARRIED.flatMap((name) => {
    const store = storeOf(name) as Store;
    // A store whose records hold their own key takes none besides.
    const put = (key: string, value: unknown) => (store.keyPath === null ? store.put(value, key) : store.put(value));
    const { put: puts, drop } = stores[name];
    return [
      ...drop.map((key) => () => store.delete(key)),
      ...[...puts].map(
        ([key, value]) =>
          () =>
            put(key, value),
      ),
    ];
  });
  return [
    ...jobs,
    ...aside.drop.map((key) => () => asides.delete(key)),
    ...aside.add.map((value) => () => asides.put(value)),
  ];
}

function countsOf({ stores }: Plan): Preview {
  return Object.fromEntries(CARRIED.map((name) => [name, stores[name].counts])) as Preview;
}
