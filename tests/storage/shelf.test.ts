import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Feeling } from '../../core/feeling';
import { marked } from '../../core/movements/marks';

const feeling = (id: string, over: Partial<Feeling> = {}): Feeling => ({
  id,
  felt: 'fine',
  at: 1,
  offset: 0,
  day: '2026-11-23',
  breakId: null,
  ...over,
});

let shelf: typeof import('../../storage/shelf');
let note: typeof import('../../storage/note');
let connect: typeof import('../../storage/connect').connect;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  // A context of its own: the connection is cached in it.
  vi.resetModules();
  shelf = await import('../../storage/shelf');
  note = await import('../../storage/note');
  ({ connect } = await import('../../storage/connect'));
});

test('what is put is read, and what is dropped is gone', async () => {
  await shelf.changeShelves({ put: { feelings: [feeling('a'), feeling('b')] } });
  await shelf.changeShelves({ put: { feelings: [feeling('c')] }, drop: { feelings: ['a'] } });
  expect((await shelf.readShelf('feelings')).map(({ id }) => id)).toEqual(['b', 'c']);
});

test('a change of two stores is whole or not at all', async () => {
  const unclonable = { ...feeling('x'), felt: (() => {}) as never };
  await expect(shelf.changeShelves({ put: { feelings: [feeling('a'), unclonable] } })).rejects.toThrow();
  expect(await shelf.readShelf('feelings')).toEqual([]);
});

test('two revisions at once are both there', async () => {
  await shelf.changeShelves({ put: { feelings: [feeling('a', { at: 0 })] } });
  const once = () => shelf.revisePiece('feelings', 'a', (before) => before && { ...before, at: before.at + 1 });
  await Promise.all([once(), once(), once()]);
  expect((await shelf.readShelf('feelings'))[0]?.at).toBe(3);
  expect(await shelf.revisePiece('feelings', 'a', () => null)).toBeNull();
  expect(await shelf.readShelf('feelings')).toEqual([]);
});

test('a damaged piece is left out, and left where it is', async () => {
  const db = await connect();
  await db.put('feelings', { id: 'damaged', felt: 'happy' });
  expect(await shelf.readShelf('feelings')).toEqual([]);
  expect(await db.count('feelings')).toBe(1);
});

test('a note is blank before it is written, and nothing is written where nothing changes', async () => {
  const blank = await note.readNote('movements');
  await note.reviseNote('movements', (before) => before);
  expect(await (await connect()).count('notes')).toBe(0);
  await note.reviseNote('movements', (before) => marked(before, 'bridging', 'favourite', 5));
  expect(await note.readNote('movements')).toEqual({ ...blank, favourite: { bridging: 5 } });
});

test('a damaged note counts as not written', async () => {
  await (await connect()).put('notes', { showing: 7 }, 'tips');
  expect((await note.readNote('tips')).showing).toBeNull();
});

test('how the back felt is found by its day, in order of time; what is damaged is left out', async () => {
  const said = (id: string, day: string, at: number) => feeling(id, { day, at });
  const feelings = [
    said('c', '2026-03-02', 9),
    said('a', '2026-03-02', 30),
    said('b', '2026-03-04', 40),
    said('d', '2026-03-01', 1),
  ];
  await shelf.changeShelves({ put: { feelings } });
  await (await connect()).put('feelings', { id: 'e', day: '2026-03-03', felt: 'happy' });
  const { readFeelings } = await import('../../storage/read-feelings');
  const ids = async (from: string, to: string) => (await readFeelings(from, to)).map(({ id }) => id);
  expect(await ids('2026-03-02', '2026-03-02')).toEqual(['c', 'a']);
  expect(await ids('2026-03-02', '2026-03-31')).toEqual(['c', 'a', 'b']);
  expect(await ids('2026-03-05', '2026-03-01')).toEqual([]);
});
