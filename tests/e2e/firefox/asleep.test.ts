import { expect, it } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { endOf } from '../../../core/scheduler/running';
import { MINUTE, SECOND } from '../../../core/units';
import { told } from '../harness/books';
import { stored, storedSession } from '../harness/database';
import { counting, dueAtOnce, prompted } from '../harness/phases';
import { calls } from '../harness/recorder';
import { alarms, badge, command, opened, openPages, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, stop, stopsByItself, useFirefox } from './limber';
import { CALM, SHORT, TITLE } from './plans';
import * as privileged from './privileged.mjs';

declare const chrome: typeof api;

const firefox = useFirefox();
const LONGER = { on: true, every: 50 * MINUTE, length: 5 * SECOND };

const asks = () =>
  until(
    'the sign on the badge',
    () => badge(firefox().page),
    (text) => text === '!',
  );

it('is woken by its own alarm after it has died, shows one prompt, and shows it once over three more lives', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  const worked = 50 * MINUTE - 7 * SECOND;
  await begin(limber, { session: counting(Date.now(), { stretch: { worked } }), settings: CALM, notify: true });
  await command(page, { do: 'look' });
  await stopsByItself(limber);
  const lives = await inFirefox(privileged.starts);
  expect(await badge(page)).toBe('2');

  await asks();
  expect(await inFirefox(privileged.starts)).toBe(lives + 1);
  await until(
    'the notification',
    () => inFirefox(privileged.drawnAlerts),
    ({ length }) => length > 0,
  );
  for (let life = 1; life <= 3; life++) {
    await stop(limber);
    await ring(page, life === 2 ? 'due' : 'heartbeat');
    await until(
      'the next life',
      () => inFirefox(privileged.starts),
      (starts) => starts === lives + 1 + life,
    );
    await settled(page);
  }
  expect(await inFirefox(privileged.drawnAlerts)).toEqual([TITLE]);
  expect((await storedSession(page)).cycles.stretch.shown.toSorted()).toEqual(['chime', 'notification']);
  expect(told((await stored(page)).days)).toEqual([]);
});

it('prompts at a message that comes before the alarm does, and not again when the alarm comes', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  await begin(limber, { session: dueAtOnce(Date.now()), settings: CALM, notify: true });
  expect(await command(page, { do: 'look' })).toEqual({ did: 'done' });
  await asks();
  await until(
    'the notification',
    () => inFirefox(privileged.drawnAlerts),
    ({ length }) => length > 0,
  );
  await settled(page);
  await stop(limber);
  await ring(page, 'due');
  await settled(page);
  expect(await inFirefox(privileged.drawnAlerts)).toEqual([TITLE]);
});

it('opens the page of a prompt once, though its rung is reached in a life of its own', async () => {
  const limber = firefox();
  const { page } = limber;
  // Firm opens the page after fifteen seconds; fourteen of them have passed.
  const session = prompted(Date.now(), {}, 14 * SECOND);
  await begin(limber, { session, settings: SHORT });
  await command(page, { do: 'look' });
  await until(
    'the page',
    () => openPages(page, 'break.html'),
    (count) => count === 1,
  );
  await until(
    'the page to be marked as shown',
    () => storedSession(page),
    ({ cycles }) => cycles.stretch.shown.includes('page'),
  );
  await stop(limber);
  await ring(page, 'heartbeat');
  await settled(page);
  expect(await calls(page, 'windows.create')).toHaveLength(1);
  expect(await opened(page, 'break.html')).toBe(1);
});

it('finishes a break that ran out while it was dead, once, at its end', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  await begin(limber, { session: counting(Date.now()), settings: { ...CALM, stretch: LONGER } });
  const { id } = (await storedSession(page)).cycles.stretch;
  expect(await command(page, { do: 'start', kind: 'stretch', id })).toEqual({ did: 'done' });
  const { running } = await until(
    'the routine',
    () => storedSession(page),
    ({ running }) => running?.plan != null,
  );
  await settled(page);
  await stop(limber);
  const lives = await inFirefox(privileged.starts);
  expect(told((await stored(page)).days)).toEqual([]);

  const taken = await until(
    'the break in the log',
    () => stored(page),
    ({ days }) => told(days).length > 0,
    15 * SECOND,
  );
  expect(await inFirefox(privileged.starts)).toBeGreaterThan(lives);
  await settled(page);
  expect(told((await stored(page)).days)).toEqual(['stretch taken']);
  expect(taken.days[0]?.facts[0]?.at).toBe(running && endOf(running));
});

it('has its alarms back at the first wake after they were wiped', async () => {
  const limber = firefox();
  const { page } = limber;
  const at = Date.now();
  await begin(limber, { session: counting(at), settings: CALM });
  expect(await alarms(page)).toEqual({});
  await command(page, { do: 'look' });
  const set = await until(
    'both alarms',
    () => alarms(page),
    (set) => Object.keys(set).length === 2,
  );
  // The badge begins to count ten minutes before the break.
  expect(Math.abs((set.due ?? 0) - at - 30 * MINUTE)).toBeLessThan(2 * SECOND);
  expect(Math.abs((set.heartbeat ?? 0) - Date.now() - 5 * MINUTE)).toBeLessThan(2 * SECOND);

  await stop(limber);
  await page.evaluate(() => chrome.alarms.clearAll());
  await command(page, { do: 'look' });
  const again = await until(
    'both alarms again',
    () => alarms(page),
    (set) => Object.keys(set).length === 2,
  );
  expect(Math.abs((again.due ?? 0) - (set.due ?? 0))).toBeLessThan(SECOND);
});
