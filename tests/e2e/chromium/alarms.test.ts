import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { HEARTBEAT } from '../../../core/limits';
import { MINUTE } from '../../../core/units';
import { told } from '../harness/books';
import { stored, storedSession } from '../harness/database';
import { counting, dueAtOnce, PROMPT, STRETCH } from '../harness/phases';
import { calls } from '../harness/recorder';
import { alarms, badge, command, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, type Limber, open } from './limber';

declare const chrome: typeof browser;

let limber: Limber;
beforeAll(async () => {
  limber = await open();
});
afterAll(() => limber.close());

const wipe = () => limber.page.evaluate(() => chrome.alarms.clearAll());

it('sets both alarms anew at whatever wakes it after they were wiped', async () => {
  const { page, killWorker } = limber;
  const at = Date.now();
  await begin(limber, { session: counting(at), settings: PROMPT });
  await command(page, { do: 'look' });
  await until(
    'both alarms',
    () => alarms(page),
    ({ due, heartbeat }) => due !== undefined && heartbeat !== undefined,
  );

  await killWorker();
  await wipe();
  expect(await alarms(page)).toEqual({});
  await command(page, { do: 'look' });
  const { due, heartbeat } = await until(
    'both alarms again',
    () => alarms(page),
    (set) => Object.keys(set).length === 2,
  );

  // The badge counts from ten minutes before the break on: that is the next thing to do.
  const left = STRETCH.every - 10 * MINUTE - 10 * MINUTE;
  expect(Math.abs((due ?? 0) - at - left)).toBeLessThan(2_000);
  expect(Math.abs((heartbeat ?? 0) - Date.now() - HEARTBEAT)).toBeLessThan(2_000);
});

it('prompts at the heartbeat where the due alarm was lost', async () => {
  const { page } = limber;
  await begin(limber, { session: dueAtOnce(Date.now()), settings: PROMPT });
  expect(await alarms(page)).toEqual({});
  await ring(page, 'heartbeat');
  await until(
    'the sign on the badge',
    () => badge(page),
    (text) => text === '!',
  );
  await settled(page);
  expect(await calls(page, 'notifications.create')).toHaveLength(1);
  expect((await storedSession(page)).cycles.stretch.shown.toSorted()).toEqual(['chime', 'notification']);
});

it('leaves a due alarm alone that is right already, however often it wakes', async () => {
  const { page, killWorker } = limber;
  await begin(limber, { session: counting(Date.now()), settings: PROMPT });
  await command(page, { do: 'look' });
  const { due } = await until(
    'both alarms',
    () => alarms(page),
    (set) => Object.keys(set).length === 2,
  );
  for (let wake = 0; wake < 5; wake++) {
    await killWorker();
    await ring(page, 'heartbeat');
    await settled(page);
  }
  expect((await alarms(page)).due).toBe(due);
  expect(told((await stored(page)).days)).toEqual([]);
});

it('takes a doubled due alarm for one', async () => {
  const { page } = limber;
  await begin(limber, { session: dueAtOnce(Date.now()), settings: PROMPT });
  await ring(page, 'due');
  await ring(page, 'heartbeat');
  await ring(page, 'due');
  await until(
    'the sign on the badge',
    () => badge(page),
    (text) => text === '!',
  );
  await settled(page);
  expect(await calls(page, 'notifications.create')).toHaveLength(1);
  expect(await calls(page, 'runtime.sendMessage')).toHaveLength(1);
});
