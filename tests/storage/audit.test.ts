import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { adding } from '../../core/audit/book';
import { newWorkplace, renamed } from '../../core/audit/workplaces';

let audit: typeof import('../../storage/audit');
let shelf: typeof import('../../storage/shelf');

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  // A context of its own: the connection is cached in it.
  vi.resetModules();
  audit = await import('../../storage/audit');
  shelf = await import('../../storage/shelf');
});

test('workplaces come in the order in which they were made, whatever their ids', async () => {
  await audit.reviseAudit(adding(newWorkplace('z', 'Office', 1)));
  const book = await audit.reviseAudit(adding(newWorkplace('a', 'Home', 2)));
  expect(book.workplaces.map(({ name }) => name)).toEqual(['Office', 'Home']);
  expect(await audit.readAudit()).toEqual(book);
});

test('two changes at once are both kept', async () => {
  await audit.reviseAudit(adding(newWorkplace('a', 'Office', 1)));
  await Promise.all([
    audit.reviseAudit(({ workplaces: [one] }) => (one ? { put: { workplaces: [renamed(one, 'Desk')] } } : {})),
    audit.reviseAudit(({ workplaces: [one] }) => (one ? { put: { workplaces: [{ ...one, sore: ['neck'] }] } } : {})),
  ]);
  const [kept] = await shelf.readShelf('workplaces');
  expect(kept).toMatchObject({ name: 'Desk', sore: ['neck'] });
});

test('a change that fails half-way leaves nothing behind', async () => {
  const good = newWorkplace('a', 'Office', 1);
  const unclonable = { ...newWorkplace('b', 'Home', 2), name: (() => {}) as never };
  await expect(audit.reviseAudit(() => ({ put: { workplaces: [good, unclonable] } }))).rejects.toThrow();
  expect((await audit.readAudit()).workplaces).toEqual([]);
});
