import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { contents, fileOf } from './arbitrary';
import { freshMachine, type Machine, NOW } from './machine';

let machine: Machine;

beforeEach(async () => {
  machine = await freshMachine();
});

test('export, delete everything, import: the same database, store by store', async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (content) => {
      await machine.take(fileOf(content), 'replace');
      const before = await machine.dump();
      const text = await machine.exported();
      await machine.deleteAll();
      expect(Object.values(await machine.dump()).flat()).toEqual([]);
      await machine.take(text, 'merge');
      expect(await machine.dump()).toEqual(before);
      expect(await machine.exported()).toBe(text);
    }),
    { numRuns: 60 },
  );
});

test('what is imported is what is in the file', async () => {
  await fc.assert(
    fc.asyncProperty(contents, async (content) => {
      await machine.take(fileOf(content), 'replace');
      const { limber, exportedAt, database, ...exported } = JSON.parse(await machine.exported());
      const byKey = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
      const sorted = (stores: Record<string, unknown>) =>
        Object.fromEntries(
          Object.entries(stores).map(([name, value]) => [name, Array.isArray(value) ? value.toSorted(byKey) : value]),
        );
      expect(sorted(exported)).toMatchObject(sorted(JSON.parse(JSON.stringify(content))));
    }),
    { numRuns: 100 },
  );
});

test.each(['merge', 'replace'] as const)('%s twice: the second time changes nothing, and says so', async (mode) => {
  await fc.assert(
    fc.asyncProperty(contents, contents, async (here, there) => {
      await machine.take(fileOf(here), 'replace');
      await machine.take(fileOf(there), mode);
      const once = await machine.dump();
      const plan = (await machine.preview(machine.parse(fileOf(there)), NOW))[mode];
      for (const { fresh, changed, removed } of Object.values(plan))
        expect([fresh, changed, removed]).toEqual([0, 0, 0]);
      await machine.take(fileOf(there), mode);
      expect(await machine.dump()).toEqual(once);
    }),
    { numRuns: 100 },
  );
});

test('the preview is what is done', async () => {
  await fc.assert(
    fc.asyncProperty(contents, contents, fc.constantFrom('merge', 'replace'), async (here, there, mode) => {
      await machine.take(fileOf(here), 'replace');
      const promised = (await machine.preview(machine.parse(fileOf(there)), NOW))[mode];
      expect(await machine.take(fileOf(there), mode)).toEqual(promised);
    }),
    { numRuns: 50 },
  );
});

test('replacing makes it the same database as importing into an empty one', async () => {
  await fc.assert(
    fc.asyncProperty(contents, contents, async (here, there) => {
      await machine.deleteAll();
      await machine.take(fileOf(there), 'merge');
      const alone = await machine.exported();
      await machine.deleteAll();
      await machine.take(fileOf(here), 'merge');
      await machine.take(fileOf(there), 'replace');
      expect(JSON.parse(await machine.exported())).toEqual(JSON.parse(alone));
    }),
    { numRuns: 50 },
  );
});

test('nothing of ours is lost by merging', async () => {
  await fc.assert(
    fc.asyncProperty(contents, contents, async (here, there) => {
      await machine.take(fileOf(here), 'replace');
      const before = await machine.dump();
      await machine.take(fileOf(there), 'merge');
      const after = await machine.dump();
      for (const [name, entries] of Object.entries(before)) {
        if (name === 'aside') continue;
        const keys = (after[name] as [string, unknown][]).map(([key]) => key);
        for (const [key] of entries as [string, unknown][]) expect(keys).toContain(key);
      }
      expect(after.settings).toEqual(expect.arrayContaining(before.settings as unknown[]));
      for (const day of here.days) {
        const stored = await machine.db.get('days', day.day);
        expect(stored?.facts.map(({ id }) => id)).toEqual(expect.arrayContaining(day.facts.map(({ id }) => id)));
      }
    }),
    { numRuns: 100 },
  );
});

test('the timer is neither exported nor touched by an import', async () => {
  await machine.db.put('state', { format: 1, secret: 'the timer' }, 'session');
  expect(await machine.exported()).not.toContain('secret');
  await machine.take(fileOf({}), 'replace');
  expect(await machine.db.get('state', 'session')).toEqual({ format: 1, secret: 'the timer' });
});

test('a picture of an exercise comes along', async () => {
  const picture = `data:image/png;base64,${'iVBO'.repeat(100_000)}`;
  const exercise = {
    id: 'own-1',
    name: 'Heel slides',
    steps: ['Slide.'],
    holdSeconds: 0,
    repetitions: 10,
    sides: 2,
    areas: [],
    position: 'floor',
    place: 'floor',
    picture,
    createdAt: NOW,
    changedAt: NOW,
  };
  await machine.take(fileOf({ exercises: [exercise] }), 'merge');
  const text = await machine.exported();
  await machine.deleteAll();
  await machine.take(text, 'merge');
  expect(await machine.db.get('exercises', 'own-1')).toEqual(exercise);
});
