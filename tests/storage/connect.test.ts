import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { DB_NAME, DB_VERSION } from '../../storage/schema';
import { at, freshStorage, memory, reload, START, ZONE } from './fresh';

let storage: Awaited<ReturnType<typeof freshStorage>>;

beforeEach(async () => {
  storage = await freshStorage();
});

test('one connection is shared', async () => {
  expect(await storage.connect()).toBe(await storage.connect());
});

test('a newer version elsewhere makes us close at once, and the next call says what is wrong', async () => {
  await storage.connect();
  const newer = await openDB(DB_NAME, DB_VERSION + 1);
  await expect(storage.connect()).rejects.toThrow(/version/i);
  newer.close();
});

test('an open page of an old version: fails in time, and goes on once the page is gone', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    // An old Limber that does not make way.
    const old = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(DB_NAME, DB_VERSION);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const deletion = indexedDB.deleteDatabase(DB_NAME);
    const first = storage.connect();
    const failed = expect(first).rejects.toThrow('did not open in time');
    await vi.advanceTimersByTimeAsync(3_000);
    await failed;
    const gone = new Promise((resolve) => {
      deletion.onsuccess = resolve;
    });
    vi.useRealTimers();
    old.close();
    await gone;
    const db = await storage.connect();
    await storage.step(db, at(0));
    expect(await db.get('state', 'session')).toBeDefined();
  } finally {
    vi.useRealTimers();
  }
});

test('without a database the timer runs on from one record, and the pages say so', async () => {
  const record = memory();
  for (let minute = 0; minute <= 50; minute += 5) await storage.stepWithout(record, at(minute));
  const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('No.', 'InvalidStateError');
  });
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const shown = await storage.snapshot(record, START, ZONE);
  expect(shown.session?.cycles.stretch.prompt).not.toBeNull();
  expect(shown.tellings).toEqual(['not-kept']);
  expect(warn).toHaveBeenCalledOnce();
  refuse.mockRestore();
  warn.mockRestore();
});

test('a timer that began anew without the database does not replace the one that is in it', async () => {
  const db = await storage.connect();
  for (let minute = 0; minute <= 40; minute += 5) await storage.step(db, at(minute));
  const record = memory();
  await storage.stepWithout(record, at(42));
  const { outcome } = await storage.step(db, at(45), {}, await storage.rescue(record));
  expect(outcome.session.cycles.stretch.worked).toBe(45 * 60_000);
});

test('without the database the timer goes on from what the database last had', async () => {
  const db = await storage.connect();
  for (let minute = 0; minute <= 40; minute += 5) await storage.step(db, at(minute));
  const record = memory(await db.get('state', 'session'));
  const { outcome } = await storage.stepWithout(record, at(45));
  expect(outcome.session.cycles.stretch.worked).toBe(45 * 60_000);
});

test('once the database is back the timer goes on from where it was', async () => {
  const db = await storage.connect();
  await storage.step(db, at(0));
  const record = memory(await db.get('state', 'session'));
  for (let minute = 0; minute <= 30; minute += 5) await storage.stepWithout(record, at(minute));
  const { outcome } = await storage.step(db, at(35), {}, await storage.rescue(record));
  expect(outcome.session.cycles.stretch.worked).toBe(35 * 60_000);
});

test('an older record from before does not turn the timer back', async () => {
  const record = memory();
  await storage.stepWithout(record, at(0));
  const db = await storage.connect();
  for (let minute = 0; minute <= 30; minute += 5) await storage.step(db, at(minute));
  const { outcome } = await storage.step(db, at(35), {}, await storage.rescue(record));
  expect(outcome.session.cycles.stretch.worked).toBe(35 * 60_000);
});

test('what was written is there for the next context', async () => {
  for (let minute = 0; minute <= 20; minute += 5) await storage.step(await storage.connect(), at(minute));
  const next = await reload();
  const { session, today } = await next.snapshot(memory(), START, ZONE);
  expect(session?.cycles.stretch.worked).toBe(20 * 60_000);
  expect(today.spans).toHaveLength(1);
});

test('a page that is opened before the background ever ran knows nothing, and says nothing wrong', async () => {
  const { session, settings, today, tellings } = await storage.snapshot(memory(), START, ZONE);
  expect(session).toBeNull();
  expect(settings.style).toBe('balanced');
  expect(today).toEqual({ day: '2026-11-23', facts: [], spans: [] });
  expect(tellings).toEqual([]);
});
