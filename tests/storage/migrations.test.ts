import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import { climb, LADDER } from '../../storage/migrations/ladder';
import { DB_VERSION } from '../../storage/schema';
import { readDay } from '../../storage/validate/day';
import { NOTE } from '../../storage/validate/notes';
import { readSession } from '../../storage/validate/session';
import { faultOf } from '../../storage/validate/settings';
import { PIECE } from '../../storage/validate/shelves';
import type { StoredExample } from './examples/example';
import { v1 } from './examples/v1';
import { v2 } from './examples/v2';
import { v3 } from './examples/v3';

const EXAMPLES: readonly StoredExample[] = [v1, v2, v3];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function open(version: number, from = 0): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('ladder', version);
    request.onupgradeneeded = ({ oldVersion }) => {
      try {
        climb(request.result, request.transaction as IDBTransaction, Math.max(from, oldVersion), version);
      } catch (error) {
        (request.transaction as IDBTransaction).abort();
        reject(error);
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function fill(db: IDBDatabase, { stores }: StoredExample) {
  const transaction = db.transaction(Object.keys(stores), 'readwrite');
  for (const [name, entries] of Object.entries(stores)) {
    for (const [key, value] of entries) transaction.objectStore(name).put(value, key);
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
}

async function all(db: IDBDatabase, store: string): Promise<unknown[]> {
  const request = db.transaction(store).objectStore(store).getAll();
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
}

/** How the back felt on a day, found by its index. */
async function onDay(db: IDBDatabase, day: string): Promise<unknown[]> {
  const request = db.transaction('feelings').objectStore('feelings').index('day').getAll(day);
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
}

test('there is one step and one stored example for every version', () => {
  expect(LADDER).toHaveLength(DB_VERSION);
  expect(EXAMPLES.map(({ version }) => version)).toEqual(LADDER.map((_, index) => index + 1));
});

describe.each(EXAMPLES)('from version $version', (example) => {
  test('to the newest: everything is there and readable', async () => {
    const old = await open(example.version);
    await fill(old, example);
    old.close();
    const db = await open(DB_VERSION);
    const [session] = await all(db, 'state');
    expect(readSession(session)).toHaveProperty('session');
    for (const day of await all(db, 'days')) expect(readDay(day)).not.toBeNull();
    expect(await all(db, 'days')).toHaveLength(example.stores.days?.length ?? 0);
    for (const [name, value] of example.stores.settings ?? []) expect(faultOf(String(name), value)).toBeNull();
    for (const [name, piece] of Object.entries(PIECE)) {
      const stored = await all(db, name);
      expect(stored).toHaveLength(example.stores[name]?.length ?? 0);
      for (const one of stored) expect(v.parse(piece, one)).toEqual(one);
    }
    expect(await onDay(db, '2026-11-23')).toEqual(example.stores.feelings?.map(([, feeling]) => feeling) ?? []);
    for (const [name, value] of example.stores.notes ?? []) {
      expect(v.parse(NOTE[name as keyof typeof NOTE], value)).toEqual(value);
    }
    db.close();
  });

  test('a step that fails keeps the old data whole', async () => {
    const old = await open(example.version);
    await fill(old, example);
    old.close();
    const failing = new Promise((resolve, reject) => {
      const request = indexedDB.open('ladder', example.version + 1);
      request.onupgradeneeded = () => {
        request.result.deleteObjectStore('days');
        (request.transaction as IDBTransaction).abort();
      };
      request.onsuccess = resolve;
      request.onerror = () => reject(request.error);
    });
    await expect(failing).rejects.toThrow();
    const db = await open(example.version);
    expect(await all(db, 'days')).toHaveLength(example.stores.days?.length ?? 0);
    db.close();
  });
});
