import { expect, it } from 'vitest';
import type { browser as api } from 'wxt/browser';
import type { Command } from '../../../core/event';
import type { Response } from '../../../core/request';
import { told } from '../harness/books';
import { stored, storedSession } from '../harness/database';
import { dueAtOnce, prompted } from '../harness/phases';
import { calls } from '../harness/recorder';
import { badge, command, opened, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, useFirefox } from './limber';
import { SHORT, TITLE } from './plans';
import * as privileged from './privileged.mjs';

declare const chrome: typeof api;

const firefox = useFirefox();

/** Sends the same command many times in one turn of the page. */
function atOnce(times: number, command: Command): Promise<Response[]> {
  return firefox().page.evaluate(
    (times, command) =>
      Promise.all(Array.from({ length: times }, () => chrome.runtime.sendMessage({ kind: 'command', command }))),
    times,
    command,
  );
}

it('takes ten clicks on Start for one, though they wake it: one break, one page, nine times "already"', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  const session = prompted(Date.now());
  await begin(limber, { session, settings: SHORT });
  const lives = await inFirefox(privileged.starts);
  const { id } = session.cycles.stretch;
  const answers = await atOnce(10, { do: 'start', kind: 'stretch', id });
  expect(answers.map(({ did }) => did).sort()).toEqual([...Array(9).fill('already'), 'done']);
  expect(await inFirefox(privileged.starts)).toBe(lives + 1);
  await settled(page);
  expect(await opened(page, 'break.html')).toBe(1);
  expect(await calls(page, 'windows.create')).toHaveLength(1);
  await until(
    'the break in the log',
    () => stored(page),
    ({ days }) => told(days).length > 0,
  );
  await settled(page);
  expect(told((await stored(page)).days)).toEqual(['stretch taken']);
  // What waited in the queue meanwhile was not taken for a clock set back, which moves all instants: this one was 0.
  expect((await storedSession(page)).wokeAt).toBe(0);
});

it.each<[string, (id: string) => Command]>([
  ['skip', (id) => ({ do: 'skip', id })],
  ['postpone', (id) => ({ do: 'postpone', id, asked: 0, minutes: 5 })],
])('answers a second %s "already" and logs one', async (name, commandFor) => {
  const limber = firefox();
  const { page } = limber;
  const session = prompted(Date.now());
  await begin(limber, { session, settings: SHORT });
  const order = commandFor(session.cycles.stretch.id);
  expect(await command(page, order)).toEqual({ did: 'done' });
  expect(await command(page, order)).toEqual({ did: 'already' });
  expect(told((await stored(page)).days)).toEqual([name === 'skip' ? 'stretch skipped' : 'stretch postponed']);
  await until(
    'the sign to go',
    () => badge(page),
    (text) => text !== '!',
  );
});

it('shows one prompt however many messages and alarms come at once', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  await begin(limber, { session: dueAtOnce(Date.now()), settings: SHORT, notify: true });
  await Promise.all([atOnce(10, { do: 'look' }), ring(page, 'due'), ring(page, 'heartbeat')]);
  await until(
    'the sign on the badge',
    () => badge(page),
    (text) => text === '!',
  );
  await settled(page);
  await until(
    'the notification',
    () => inFirefox(privileged.alerts),
    ({ length }) => length > 0,
  );
  expect(await inFirefox(privileged.drawnAlerts)).toEqual([TITLE]);
  expect((await storedSession(page)).cycles.stretch.shown.toSorted()).toEqual(['chime', 'notification']);
});

it('says what is wrong with a message that is no request, and does nothing', async () => {
  const limber = firefox();
  const { page } = limber;
  await begin(limber, { session: prompted(Date.now()), settings: SHORT });
  const before = await storedSession(page);
  const answer = await page.evaluate(() => chrome.runtime.sendMessage({ kind: 'command', command: { do: 'explode' } }));
  expect(answer).toMatchObject({ did: 'invalid' });
  expect(await storedSession(page)).toEqual(before);
});
