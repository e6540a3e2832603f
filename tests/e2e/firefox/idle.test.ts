import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../../core/units';
import { factsOf, told } from '../harness/books';
import { stored, storedSession } from '../harness/database';
import { dueAtOnce } from '../harness/phases';
import { badge, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, LIFE, type Limber, stop, useFirefox } from './limber';
import { CALM, TITLE } from './plans';
import * as privileged from './privileged.mjs';

const firefox = useFirefox();

/** Somebody who last touched something well before the absences of these tests. */
const typedBefore = (at: number) => dueAtOnce(at, { inputAt: at - 30 * MINUTE });

async function asks({ page }: Limber): Promise<void> {
  await ring(page, 'due');
  await until(
    'the sign on the badge',
    () => badge(page),
    (text) => text === '!',
  );
  await settled(page);
}

it('is woken by a pause in typing, takes it for what it is, and only then is loud', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  const settings = { ...CALM, polite: true, idleAfter: MINUTE };
  await begin(limber, { session: typedBefore(Date.now()), settings, notify: true });
  await asks(limber);
  expect(await inFirefox(privileged.drawnAlerts)).toEqual([]);
  await stop(limber);
  const lives = await inFirefox(privileged.starts);

  // The interval of fifteen seconds was set by the life before; this one has to believe it.
  await inFirefox(privileged.setIdleTime, 15 * SECOND);
  await until(
    'the notification',
    () => inFirefox(privileged.drawnAlerts),
    ({ length }) => length > 0,
  );
  expect(await inFirefox(privileged.starts)).toBeGreaterThan(lives);
  await settled(page);
  const { idle, cycles } = await storedSession(page);
  const pause = Date.now() - (idle?.since ?? 0);
  expect(pause).toBeGreaterThanOrEqual(15 * SECOND);
  expect(pause).toBeLessThan(30 * SECOND);
  expect(cycles.stretch.prompt?.loud).not.toBe(null);
  expect(await inFirefox(privileged.drawnAlerts)).toEqual([TITLE]);
  expect(told((await stored(page)).days)).toEqual([]);
});

it('withdraws a prompt when somebody has been away for long enough, in a life that the absence began', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  const began = Date.now();
  await begin(limber, { session: typedBefore(began), settings: { ...CALM, idleAfter: MINUTE }, notify: true });
  await asks(limber);
  await until(
    'the notification',
    () => inFirefox(privileged.alerts),
    ({ length }) => length === 1,
  );
  const { id } = (await storedSession(page)).cycles.stretch;
  await stop(limber);

  // Firefox says "idle" a minute after the last touch.
  await inFirefox(privileged.setIdleTime, 61 * SECOND);
  const { days, session } = await until(
    'the natural break',
    () => stored(page),
    ({ days }) => told(days).length > 0,
  );
  const [fact] = factsOf(days);
  expect(told(days)).toEqual(['stretch natural']);
  expect(Math.abs((fact?.at ?? 0) - (Date.now() - 60 * SECOND))).toBeLessThan(5 * SECOND);
  expect(session?.cycles.stretch.id).not.toBe(id);
  await until(
    'the badge to be quiet',
    () => badge(page),
    (text) => text !== '!',
  );
  await until(
    'the notification to go',
    () => inFirefox(privileged.alerts),
    ({ length }) => length === 0,
  );
  await settled(page);
  expect((await storedSession(page)).cycles.stretch.dismissed).toEqual([]);
  expect(told((await stored(page)).days)).toEqual(['stretch natural']);

  // Somebody is back: the heartbeat finds out at the latest, and the interval begins anew.
  await inFirefox(privileged.setIdleTime, 0);
  await ring(page, 'heartbeat');
  const back = await until(
    'the end of the absence',
    () => storedSession(page),
    ({ idle }) => idle === null,
  );
  expect(back.cycles.stretch.worked).toBeLessThan(5 * SECOND);
});

it('lets the event page rest while nobody is there: Firefox must not start it anew each time it stops', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  await begin(limber, { session: typedBefore(Date.now()), settings: { ...CALM, idleAfter: MINUTE } });
  await ring(page, 'heartbeat');
  await settled(page);
  await inFirefox(privileged.setTimeoutOfBackground, 300);
  try {
    await inFirefox(privileged.setIdleTime, 61 * SECOND);
    await until(
      'the natural break',
      () => stored(page),
      ({ days }) => told(days).length > 0,
    );
    await until(
      'the event page to stop',
      () => inFirefox(privileged.backgroundState),
      (state) => state === 'stopped',
    );
    // One more life is allowed: the one that a stop right after the absence began sets off.
    const lives = await inFirefox(privileged.starts);
    await sleep(2_500);
    expect(await inFirefox(privileged.starts)).toBeLessThanOrEqual(lives + 1);
  } finally {
    await inFirefox(privileged.setTimeoutOfBackground, LIFE);
  }
});
