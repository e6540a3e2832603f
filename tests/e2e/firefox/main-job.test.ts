import { expect, it } from 'vitest';
import type { Settings } from '../../../core/settings';
import { SECOND } from '../../../core/units';
import { faultsIn, told } from '../harness/books';
import { stored, storedSession } from '../harness/database';
import { calls } from '../harness/recorder';
import { alarms, badge, command, openPages } from '../harness/talk';
import { until } from '../harness/until';
import { begin, stopsByItself, useFirefox } from './limber';
import { CALM } from './plans';
import * as privileged from './privileged.mjs';

const firefox = useFirefox();

/** A break of two seconds every five seconds of work: longer than the event page lives without anything to do. */
const PLAN: Partial<Settings> = {
  ...CALM,
  stretch: { on: true, every: 5 * SECOND, length: 2 * SECOND },
};

it('counts, asks, starts at a click on the notification, guides, and logs the break exactly once', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  await begin(limber, { settings: PLAN, notify: true });

  // Counting: the alarm is set, nothing is shown, and the event page dies.
  await command(page, { do: 'look' });
  const { due = 0 } = await until(
    'the due alarm',
    () => alarms(page),
    (set) => set.due !== undefined,
  );
  const began = (await storedSession(page)).born;
  expect(Math.abs(due - began - 5 * SECOND)).toBeLessThan(SECOND);
  expect(await badge(page)).toBe('2');
  await stopsByItself(limber);
  const lives = await inFirefox(privileged.starts);

  // Due: the alarm wakes it, the badge asks, and one notification is drawn.
  await until(
    'the sign on the badge',
    () => badge(page),
    (text) => text === '!',
  );
  expect(await inFirefox(privileged.starts)).toBe(lives + 1);
  await until(
    'the notification',
    () => inFirefox(privileged.alerts),
    ({ length }) => length === 1,
  );
  const { id } = (await storedSession(page)).cycles.stretch;

  // Started by a click on its body: the break page opens, once, and stores its routine.
  await inFirefox(privileged.clickAlert, 'body');
  const started = await until(
    'the routine of the break',
    () => stored(page),
    ({ session }) => session?.running?.plan != null,
  );
  expect(started.session?.running?.id).toBe(id);
  expect(await openPages(page, 'break.html')).toBe(1);
  expect(await badge(page)).toBe('');

  // Taken at its end, and the next one comes in its time.
  await until(
    'the break in the log',
    () => stored(page),
    ({ days }) => told(days).length > 0,
  );
  await until(
    'the next break to ask',
    () => badge(page),
    (text) => text === '!',
    12 * SECOND,
  );
  await until(
    'its notification',
    () => inFirefox(privileged.drawnAlerts),
    ({ length }) => length === 2,
  );
  const { days, session } = await stored(page);
  expect(told(days)).toEqual(['stretch taken']);
  expect(days.flatMap(({ facts }) => facts)[0]?.id).toBe(id);
  expect(faultsIn(days, began, session?.at ?? 0)).toEqual([]);
  expect(await calls(page, 'windows.create')).toHaveLength(1);
  expect(await openPages(page, 'break.html')).toBe(1);
});
