import { beforeEach, describe, expect, test } from 'vitest';
import { totals } from '../../core/day/totals';
import type { Connection } from '../../storage/connect';
import { at, freshStorage, memory, START, ZONE } from './fresh';

let storage: Awaited<ReturnType<typeof freshStorage>>;
let db: Connection;

beforeEach(async () => {
  storage = await freshStorage();
  db = await storage.connect();
});

/** Works on, a wake every five minutes, up to and including a minute. */
async function workTo(minute: number, from = 0) {
  for (let now = from; now <= minute; now += 5) await storage.step(db, at(now));
}

describe('one event, one transaction', () => {
  test('a first event starts a session and writes it down', async () => {
    const { outcome } = await storage.step(db, at(0));
    expect(await db.get('state', 'session')).toEqual(outcome.session);
  });

  test('the day has what was done, once, and its totals are the sum of it', async () => {
    await workTo(50);
    const { id } = (await storage.step(db, at(50))).outcome.session.cycles.stretch;
    await storage.step(db, at(50, { kind: 'command', command: { do: 'skip', id } }));
    const again = await storage.step(db, at(50, { kind: 'command', command: { do: 'skip', id } }));
    expect(again.outcome.reply).toEqual({ did: 'already' });
    const day = await db.get('days', '2026-11-23');
    expect(day?.facts.filter(({ result }) => result === 'skipped').map((fact) => fact.id)).toEqual([id]);
    expect(day?.spans).toEqual([{ from: START, to: START + 50 * 60_000, what: 'desk', why: null }]);
    if (day) expect(totals(day).ms.desk).toBe(50 * 60_000);
  });

  test('a write that fails leaves nothing behind: neither session nor day', async () => {
    await workTo(45);
    const session = await db.get('state', 'session');
    const day = await db.get('days', '2026-11-23');
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
      if (this.name === 'state') throw new DOMException('Full.', 'QuotaExceededError');
      return put.apply(this, args);
    };
    try {
      await expect(storage.step(db, at(50))).rejects.toThrow('Full.');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await db.get('state', 'session')).toEqual(session);
    expect(await db.get('days', '2026-11-23')).toEqual(day);
    // And it goes on from there.
    await storage.step(db, at(50));
    expect((await db.get('days', '2026-11-23'))?.spans.at(-1)?.to).toBe(START + 50 * 60_000);
  });

  test('every transaction is strict', async () => {
    const asked: unknown[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args) {
      asked.push(args[2]);
      return transaction.apply(this, args);
    };
    try {
      await storage.step(db, at(0));
      await storage.told(db, 'session-newer');
    } finally {
      IDBDatabase.prototype.transaction = transaction;
    }
    expect(asked).toEqual([{ durability: 'strict' }, { durability: 'strict' }]);
  });
});

describe('what cannot be read is set aside, alone, and told once', () => {
  test('a damaged session: a new one starts, the log stays', async () => {
    await workTo(30);
    const log = await db.get('days', '2026-11-23');
    await db.put('state', { format: 1, at: 'yesterday' }, 'session');
    const { outcome } = await storage.step(db, at(35));
    expect(outcome.session.cycles.stretch.worked).toBe(0);
    expect(await db.getAll('aside')).toMatchObject([{ what: 'session', value: { format: 1, at: 'yesterday' } }]);
    expect(await db.get('days', '2026-11-23')).toEqual(log);
    const shown = await storage.snapshot(memory(), START, ZONE);
    expect(shown.tellings).toEqual(['session-set-aside']);
    await storage.told(db, 'session-set-aside');
    expect((await storage.snapshot(memory(), START, ZONE)).tellings).toEqual([]);
  });

  test('a session from a newer Limber', async () => {
    await db.put('state', { format: 7, at: START }, 'session');
    await storage.step(db, at(0));
    expect(await db.getAll('aside')).toMatchObject([{ what: 'session', value: { format: 7 } }]);
    expect((await storage.snapshot(memory(), START, ZONE)).tellings).toEqual(['session-newer']);
  });

  test.each([
    ['a number that is none', { at: Number.NaN }],
    ['a zone that is none', { zone: 'Mars/Olympus' }],
    ['a missing field', { cycles: undefined }],
    ['work below zero', { cycles: { stretch: { worked: -1 } } }],
  ])('a session with %s', async (_, damage) => {
    const { outcome } = await storage.step(db, at(0));
    await db.put('state', { ...outcome.session, ...damage }, 'session');
    await storage.step(db, at(1));
    expect((await db.getAll('aside')).map(({ what }) => what)).toEqual(['session']);
  });

  test('one damaged setting: the others keep their values', async () => {
    await db.put('settings', 'firm', 'style');
    await db.put('settings', 'often', 'postponeLimit');
    await db.put('settings', 1, 'nonsense');
    const { settings } = await storage.step(db, at(0));
    expect(settings).toMatchObject({ style: 'firm', postponeLimit: 2 });
    expect((await db.getAll('aside')).map(({ what }) => what).sort()).toEqual([
      'settings.nonsense',
      'settings.postponeLimit',
    ]);
    expect(await db.getAllKeys('settings')).toEqual(['style']);
    expect((await storage.snapshot(memory(), START, ZONE)).tellings).toEqual(['settings-set-aside']);
  });

  test('a damaged day: a new one begins, the old one is kept aside', async () => {
    await storage.step(db, at(0));
    await db.put('days', { day: '2026-11-23', facts: 'none' } as never);
    await storage.step(db, at(5));
    expect((await db.getAll('aside')).map(({ what }) => what)).toEqual(['days.2026-11-23']);
    expect((await db.get('days', '2026-11-23'))?.spans).toHaveLength(1);
  });
});

describe('settings', () => {
  test('only what was changed is stored; taking it back leaves the default', async () => {
    await storage.step(db, at(0, { kind: 'settings' }), { style: 'firm', windows: true });
    expect(await db.getAllKeys('settings')).toEqual(['style', 'windows']);
    const { settings } = await storage.step(db, at(1, { kind: 'settings' }), { style: undefined });
    expect(settings).toMatchObject({ style: 'balanced', windows: true });
    expect(await db.getAllKeys('settings')).toEqual(['windows']);
  });

  test('the same settings are the same object, so that what is worked out from them is worked out once', async () => {
    const first = await storage.step(db, at(0));
    const second = await storage.step(db, at(1));
    expect(second.settings).toBe(first.settings);
  });
});
