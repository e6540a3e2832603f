import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { flareUp, hoursIn } from '../flare-up/flare-up';

const NOW = hoursIn(5);

let readChoices: typeof import('../../storage/read-choices').readChoices;
let connect: typeof import('../../storage/connect').connect;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  ({ readChoices } = await import('../../storage/read-choices'));
  ({ connect } = await import('../../storage/connect'));
});

it('has no region and nothing acknowledged before anybody chose', async () => {
  expect(await readChoices(NOW)).toEqual({ region: '', regionSetBy: null, acknowledged: null, flareUp: null });
});

it('reads what was chosen', async () => {
  const db = await connect();
  await db.put('settings', 'uk', 'region');
  await db.put('notes', 7, 'acknowledged');
  await db.put('flareUps', flareUp());
  expect(await readChoices(NOW)).toEqual({
    region: 'uk',
    regionSetBy: null,
    acknowledged: 7,
    flareUp: { areas: ['lower-back'], easing: false, early: true },
  });
});

it('reads what an organization says of the region', async () => {
  const db = await connect();
  await db.put('state', { region: { default: 'eu' } }, 'policy');
  expect(await readChoices(NOW)).toMatchObject({ region: 'eu', regionSetBy: null });
  await db.put('settings', 'uk', 'region');
  expect(await readChoices(NOW)).toMatchObject({ region: 'uk', regionSetBy: null });
  await db.put('state', { region: { fixed: 'australia' } }, 'policy');
  expect(await readChoices(NOW)).toMatchObject({ region: 'australia', regionSetBy: { reason: undefined } });
  await db.put('state', { region: { fixed: 'eu', reason: 'All of us sit in Ghent.' } }, 'policy');
  expect(await readChoices(NOW)).toMatchObject({ regionSetBy: { reason: 'All of us sit in Ghent.' } });
});

it('takes what is damaged as not chosen', async () => {
  const db = await connect();
  await db.put('settings', 112, 'region');
  await db.put('notes', 'yes', 'acknowledged');
  await db.put('flareUps', { ...flareUp(), onset: 'today' } as never);
  expect(await readChoices(NOW)).toEqual({ region: '', regionSetBy: null, acknowledged: null, flareUp: null });
});

it('takes a database that cannot be opened as nothing chosen: the warning signs must not fail with it', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  globalThis.indexedDB.open = () => {
    throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.');
  };
  expect(await readChoices(NOW)).toEqual({ region: '', regionSetBy: null, acknowledged: null, flareUp: null });
  expect(warned).toHaveBeenCalledOnce();
});
