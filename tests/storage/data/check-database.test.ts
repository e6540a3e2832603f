import { beforeEach, expect, test } from 'vitest';
import { fileOf } from './arbitrary';
import { freshMachine, type Machine, NOW } from './machine';

const FEELING = { id: 'f', felt: 'fine', at: NOW, offset: 60, day: '2026-11-23', breakId: null };
const DAY = { day: '2026-11-23', facts: [], spans: [] };

let machine: Machine;

beforeEach(async () => {
  machine = await freshMachine();
  await machine.take(fileOf({ settings: { style: 'firm' }, days: [DAY], feelings: [FEELING] }), 'merge');
});

async function harm() {
  await machine.db.put('settings', 'very', 'volume');
  await machine.db.put('settings', 1, 'nonsense');
  await machine.db.put('days', { day: '2026-11-22', facts: 'none' } as never);
  await machine.db.put('feelings', { ...FEELING, id: 'g', at: 'noon' });
  await machine.db.put('notes', [1n], 'tips');
}

test('a sound database: nothing is touched', async () => {
  const before = await machine.dump();
  expect(await machine.checkDatabase(NOW)).toEqual({ fine: 3, setAside: 0 });
  expect(await machine.dump()).toEqual(before);
});

test('what is damaged is set aside, with the reason; nothing else changes', async () => {
  const { aside: _, ...before } = await machine.dump();
  await harm();
  expect(await machine.checkDatabase(NOW)).toEqual({ fine: 3, setAside: 5 });
  const { aside, ...after } = await machine.dump();
  expect(after).toEqual(before);
  expect(aside).toMatchObject([
    { what: 'settings.nonsense', at: NOW, value: 1 },
    { what: 'settings.volume', value: 'very' },
    { what: 'days.2026-11-22', value: { facts: 'none' }, why: 'facts: expected Array, found "none"' },
    { what: 'feelings.g', value: { at: 'noon' }, why: 'at: expected number, found "noon"' },
    { what: 'notes.tips', value: [1n] },
  ]);
  expect(await machine.checkDatabase(NOW)).toEqual({ fine: 3, setAside: 0 });
});

test('a damaged record does not stop an export: it stands among what was set aside, and the file can be imported', async () => {
  await harm();
  const file = JSON.parse(await machine.exported());
  expect(file.feelings).toEqual([FEELING]);
  expect(file.aside.map(({ what }: { what: string }) => what)).toContain('feelings.g');
  await machine.deleteAll();
  await machine.take(JSON.stringify(file), 'merge');
  expect(await machine.db.count('aside')).toBe(5);
  expect(await machine.db.getAll('feelings')).toEqual([FEELING]);
});

test('a damaged record that gives way to one of a merged file is set aside', async () => {
  await harm();
  await machine.take(fileOf({ feelings: [{ ...FEELING, id: 'g' }], settings: { volume: 0.5 } }), 'merge');
  expect(await machine.db.get('settings', 'volume')).toBe(0.5);
  const whats = (await machine.db.getAll('aside')).map(({ what }) => what);
  expect(whats.sort()).toEqual(['feelings.g', 'settings.volume']);
});

test('what is kept is counted, and what was set aside is listed, the latest first', async () => {
  await harm();
  await machine.checkDatabase(NOW);
  const { counts, asides } = await machine.readKept();
  expect(counts).toMatchObject({ settings: 1, days: 1, feelings: 1, notes: 0 });
  expect(asides[0]?.what).toBe('notes.tips');
});
