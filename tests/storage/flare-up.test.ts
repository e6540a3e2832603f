import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { newSession } from '../../core/new-session';
import { readSession } from '../../storage/validate/session';
import { flareUp } from '../flare-up/flare-up';

let shelf: typeof import('../../storage/shelf');

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  shelf = await import('../../storage/shelf');
});

const whole = flareUp({
  sessions: [{ id: 'flare-1.1', kind: 'cold', from: 1, to: 2 }],
  checkIns: [{ id: 'day-3', at: 3, answer: null }],
});

test('a flare-up comes back as it was kept', async () => {
  await shelf.revisePiece('flareUps', whole.id, () => whole);
  expect(await shelf.readShelf('flareUps')).toEqual([whole]);
});

test('a damaged one is left out, and what a later Limber knows is kept', async () => {
  const later = { ...whole, id: 'flare-later', areas: ['elbow'], checkIns: [{ id: 'day-30', at: 3, answer: 'same' }] };
  for (const bad of [{ ...whole, id: 'other' }, { ...whole, id: 'flare-x', onset: Number.NaN }, later]) {
    await shelf.changeShelves({ put: { flareUps: [bad as never] } });
  }
  expect((await shelf.readShelf('flareUps')).map(({ id }) => id)).toEqual(['flare-later']);
});

test('a session record from before flare-ups is a whole one', () => {
  const { care: _care, nudgeUntil: _nudge, ...old } = newSession(1, 'Europe/London');
  expect(readSession(old)).toMatchObject({ session: { care: null, nudgeUntil: null, born: 1 } });
  expect(readSession({ ...old, care: { id: 'x' } })).toHaveProperty('telling', 'session-set-aside');
  for (const none of [null, undefined, 7, 'text']) expect(readSession(none)).toHaveProperty('telling');
});
