import { beforeEach, expect, test, vi } from 'vitest';
import { fileOf } from './arbitrary';
import { freshMachine, type Machine, NOW } from './machine';

const many = fileOf({
  feelings: Array.from({ length: 3_000 }, (_, index) => ({
    id: `f-${index}`,
    felt: 'fine',
    at: NOW + index,
    offset: 60,
    day: '2026-11-23',
    breakId: null,
  })),
  settings: { style: 'firm' },
});

let machine: Machine;

beforeEach(async () => {
  machine = await freshMachine();
  await machine.take(fileOf({ settings: { theme: 'dark' } }), 'merge');
});

test('an import that is stopped half-way leaves the database as it was', async () => {
  const before = await machine.dump();
  const stopping = new AbortController();
  const shares: number[] = [];
  const onProgress = (share: number) => {
    shares.push(share);
    if (share > 0.4) stopping.abort();
  };
  const job = machine.bringIn(machine.parse(many), 'replace', NOW, { signal: stopping.signal, onProgress });
  await expect(job).rejects.toThrow(/abort/i);
  expect(shares.length).toBeGreaterThan(1);
  expect(await machine.dump()).toEqual(before);
  await machine.take(many, 'merge');
  expect(await machine.db.count('feelings')).toBe(3_000);
});

test('one that was stopped before it began writes nothing', async () => {
  const before = await machine.dump();
  const job = machine.bringIn(machine.parse(many), 'merge', NOW, { signal: AbortSignal.abort() });
  await expect(job).rejects.toThrow();
  expect(await machine.dump()).toEqual(before);
});

test('a disk that is full half-way leaves the database as it was', async () => {
  const before = await machine.dump();
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (++puts > 1_500) throw new DOMException('Full.', 'QuotaExceededError');
    return put.apply(this, args as Parameters<typeof put>);
  });
  await expect(machine.take(many, 'merge')).rejects.toThrow('Full.');
  spy.mockRestore();
  expect(await machine.dump()).toEqual(before);
});

test('everything is written, and everything deleted, in one strict transaction', async () => {
  const asked: unknown[] = [];
  const transaction = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    asked.push([args[1], args[2]]);
    return transaction.apply(this, args);
  });
  await machine.take(many, 'merge');
  await machine.deleteAll();
  spy.mockRestore();
  expect(asked).toEqual([
    ['readwrite', { durability: 'strict' }],
    ['readwrite', { durability: 'strict' }],
  ]);
});

test('deleting everything leaves nothing in any store, the timer included', async () => {
  await machine.db.put('state', { format: 1 }, 'session');
  await machine.db.put('aside', { what: 'x', at: 1, why: 'y', value: 1 });
  await machine.deleteAll();
  for (const name of machine.db.objectStoreNames) expect(await machine.db.count(name)).toBe(0);
});
