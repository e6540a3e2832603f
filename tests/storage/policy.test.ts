import { beforeEach, describe, expect, test } from 'vitest';
import { MINUTE } from '../../core/units';
import type { Connection } from '../../storage/connect';
import { at, freshStorage, memory, START, ZONE } from './fresh';

let storage: Awaited<ReturnType<typeof freshStorage>>;
let db: Connection;
beforeEach(async () => {
  storage = await freshStorage();
  db = await storage.connect();
});

const SETTINGS = { kind: 'settings' } as const;
const POLICY = {
  style: { fixed: 'gentle' },
  stretch: { default: { every: '40 min' }, max: '45 min' },
  theme: { fixed: 'psychedelic' },
  contact: { text: 'Kim Lee' },
};
const shown = () => storage.snapshot(memory(), START, ZONE);

describe('a policy that arrives', () => {
  test('is in force from that event on, for the background and for pages, and every later one', async () => {
    const { settings } = await storage.step(db, at(0, SETTINGS), { policy: POLICY });
    expect(settings).toMatchObject({ style: 'gentle', stretch: { every: 40 * MINUTE }, theme: 'system' });
    expect((await storage.step(db, at(1))).settings).toBe(settings);
    expect((await shown()).settings).toEqual(settings);
  });

  test('restarts no timer, and takes nothing from what was worked', async () => {
    for (let minute = 0; minute <= 20; minute += 5) await storage.step(db, at(minute));
    const before = (await storage.step(db, at(21))).outcome.session.cycles;
    const { outcome } = await storage.step(db, at(22, SETTINGS), { policy: POLICY });
    for (const kind of ['stretch', 'micro'] as const) {
      expect(outcome.session.cycles[kind]).toMatchObject({ id: before[kind].id, since: before[kind].since });
    }
    expect(outcome.session.cycles.stretch.worked).toBe(22 * MINUTE);
  });

  test('that makes the interval shorter than what was worked does not strike at once', async () => {
    for (let minute = 0; minute <= 35; minute += 5) await storage.step(db, at(minute));
    const policy = { stretch: { max: '20 min' }, micro: { fixed: { on: false } } };
    const { outcome } = await storage.step(db, at(36, SETTINGS), { policy });
    expect(outcome.session.cycles.stretch).toMatchObject({ dueAt: null, worked: 36 * MINUTE, floor: 37 * MINUTE });
  });

  test('leaves what was chosen where it is, and that is back when the policy goes', async () => {
    const own = { style: 'firm', stretch: { on: true, every: 90 * MINUTE, length: 5 * MINUTE } } as const;
    await storage.step(db, at(0, SETTINGS), own);
    await storage.step(db, at(1, SETTINGS), { policy: POLICY });
    expect((await shown()).settings).toMatchObject({ style: 'gentle', stretch: { every: 45 * MINUTE } });
    expect((await shown()).own).toEqual(own);
    const file = JSON.parse(await (await storage.exportAll(START)).file.text());
    expect(file.settings).toEqual(own);
    expect(JSON.stringify(file)).not.toContain('Kim Lee');
    await storage.step(db, at(2, SETTINGS), { policy: {} });
    expect((await shown()).settings).toMatchObject(own);
    expect(await db.getAllKeys('state')).toEqual(['session']);
  });

  test('sets nothing aside, whatever is in it', async () => {
    await storage.step(db, at(0, SETTINGS), { policy: { style: 7, colour: ['green'], off: 'everything' } });
    await storage.step(db, at(1));
    expect(await db.getAll('aside')).toEqual([]);
    expect((await shown()).tellings).toEqual([]);
  });
});

test('a damaged record of a policy counts as none, and the timer runs', async () => {
  for (const damaged of ['fixed', 7, null, [], { style: null }]) {
    await db.put('state', damaged, 'policy');
    const { settings } = await storage.step(db, at(0));
    expect(settings.style).toBe('balanced');
  }
});

test('without a database the policy is read where it comes from', async () => {
  const { settings } = await storage.stepWithout(memory(undefined, POLICY), at(0));
  expect(settings.style).toBe('gentle');
});

test('deleting everything leaves what is not the user’s', async () => {
  await storage.step(db, at(0, SETTINGS), { policy: POLICY, theme: 'dark' });
  await storage.deleteAll();
  expect(await db.getAllKeys('state')).toEqual(['policy']);
  expect((await storage.step(db, at(1))).settings).toMatchObject({ style: 'gentle', theme: 'system' });
});

test('symptoms that are switched off take along what a flare-up asked of the timer', async () => {
  await storage.step(db, at(0, { kind: 'command', command: { do: 'nudge', until: START + 60 * MINUTE } }));
  const start = { do: 'care-start', id: 'f.1', kind: 'cold', ms: 15 * MINUTE } as const;
  const { outcome } = await storage.step(db, at(1, { kind: 'command', command: start }));
  expect(outcome.session).toMatchObject({ nudgeUntil: START + 60 * MINUTE, care: { id: 'f.1' } });
  const off = await storage.step(db, at(2, SETTINGS), { policy: { off: ['symptoms'] } });
  expect(off.outcome.session).toMatchObject({ nudgeUntil: null, care: null });
});
