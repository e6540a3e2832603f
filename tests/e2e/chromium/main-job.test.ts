import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Settings } from '../../../core/settings';
import { MINUTE, SECOND } from '../../../core/units';
import { factsOf, faultsIn, lasted } from '../harness/books';
import { seed, stored, storedSession } from '../harness/database';
import { calls, clickNotification } from '../harness/recorder';
import { alarms, ask, badge, notifications, openPages, settled } from '../harness/talk';
import { until } from '../harness/until';
import { type Limber, open } from './limber';

/** The plan of somebody in a great hurry. */
const PLAN: Partial<Settings> = {
  stretch: { on: true, every: 5 * SECOND, length: 3 * SECOND },
  micro: { on: false, every: 20 * MINUTE, length: 20 * SECOND },
  style: 'firm',
  windows: true,
  notice: 2 * SECOND,
  polite: false,
  idleAfter: 10 * MINUTE,
};

let limber: Limber;
beforeAll(async () => {
  limber = await open();
});
afterAll(() => limber.close());

it('counts, announces, asks, starts, guides, ends and logs a break, and counts again', async () => {
  const { page, killWorker } = limber;
  // The session is stored before the browser is made to match.
  await until(
    'the heartbeat',
    () => alarms(page),
    (all) => 'heartbeat' in all,
  );
  const installed = await storedSession(page);
  expect(installed.cycles.stretch.prompt).toBeNull();

  // Nothing prompts in the first minute after a start; the rest of this test is in real time.
  await killWorker();
  await seed(page, { session: { ...installed, wokeAt: installed.wokeAt - MINUTE } });
  expect(await ask(page, { kind: 'settings', patch: PLAN, reset: [] })).toEqual({ did: 'done' });
  const { id } = (await storedSession(page)).cycles.stretch;

  await until(
    'the notice',
    () => notifications(page),
    (names) => names.join() === `notice|${id}|0`,
  );
  expect(await badge(page)).toBe('2');

  await until(
    'the prompt',
    () => notifications(page),
    (names) => names.join() === `stretch|${id}|0`,
  );
  await until(
    'the sign on the badge',
    () => badge(page),
    (text) => text === '!',
  );
  await settled(page);
  expect((await storedSession(page)).cycles.stretch.shown.toSorted()).toEqual(['chime', 'notice', 'notification']);
  expect(await openPages(page, 'break.html')).toBe(0);

  await clickNotification(page, `stretch|${id}|0`);
  const during = await until(
    'the stored routine',
    () => storedSession(page),
    ({ running }) => running?.plan != null,
  );
  expect(during.running).toMatchObject({ id, kind: 'stretch', goneAt: null });
  expect(during.running?.shown).toContain('page');
  expect(await openPages(page, 'break.html')).toBe(1);
  expect(await notifications(page)).toEqual([]);
  expect(await badge(page)).toBe('');

  const end = await until(
    'the end',
    () => stored(page),
    ({ session }) => session?.running === null,
    15 * SECOND,
  );
  expect(factsOf(end.days)).toMatchObject([{ id, kind: 'stretch', result: 'taken' }]);
  expect(end.session?.cycles.stretch.id).not.toBe(id);
  expect(end.session?.cycles.stretch.dueAt).toBeNull();

  await settled(page);
  const { session, days } = await stored(page);
  const [taken] = factsOf(days);
  expect(factsOf(days)).toHaveLength(1);
  expect(faultsIn(days, installed.born, session?.at ?? 0)).toEqual([]);
  expect(lasted(days, 'break')).toBe(taken?.ms);
  expect(lasted(days)).toBe((session?.at ?? 0) - installed.born);
  expect(await calls(page, 'windows.create')).toHaveLength(1);
  // The notice, and the prompt: each once.
  expect(await calls(page, 'notifications.create')).toHaveLength(2);
});
