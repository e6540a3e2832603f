import { expect, test } from 'vitest';
import type { Mode } from '../../../storage/import/plan';
import { freshMachine } from './machine';

const POLICY = { style: { fixed: 'gentle' }, off: ['chime'], contact: { text: 'Kim Lee' } };

test.each<Mode>(['merge', 'replace'])(
  'to %s a file changes nothing that is fixed, and keeps what was chosen',
  async (mode) => {
    const there = await freshMachine();
    await there.db.put('settings', 'firm', 'style');
    await there.db.put('settings', false, 'polite');
    const file = await there.exported();
    const here = await freshMachine();
    await here.db.put('state', POLICY, 'policy');
    await here.take(file, mode);
    // The modules of this machine, as a page of it loads them.
    const { snapshot } = await import('../../../storage/snapshot');
    const memory = { get: async () => null, set: async () => {}, mirrored: async () => null, policy: async () => ({}) };
    const read = await snapshot(memory, 0, 'UTC');
    expect(read.settings).toMatchObject({ style: 'gentle', chime: false, polite: false });
    expect(read.own).toEqual({ style: 'firm', polite: false });
    expect(await here.db.get('state', 'policy')).toEqual(POLICY);
  },
);

test('an export under a policy, deleted and imported, is the same again', async () => {
  const machine = await freshMachine();
  await machine.db.put('state', POLICY, 'policy');
  await machine.db.put('settings', 'firm', 'style');
  const before = await machine.dump();
  const file = await machine.exported();
  expect(file).not.toContain('Kim Lee');
  await machine.deleteAll();
  await machine.take(file, 'replace');
  expect(await machine.dump()).toEqual(before);
});

test('a check of the database finds nothing wrong with a policy, whatever is in it', async () => {
  const machine = await freshMachine();
  await machine.db.put('state', { style: 7 }, 'policy');
  expect(await machine.checkDatabase(0)).toMatchObject({ setAside: 0 });
});
