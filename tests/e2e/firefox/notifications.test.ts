import { expect, it } from 'vitest';
import { SECOND } from '../../../core/units';
import { stored, storedSession } from '../harness/database';
import { dueAtOnce } from '../harness/phases';
import { calls } from '../harness/recorder';
import { badge, command, openPages, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, clickToGrant, denyNotifications, type Limber, reseed, stop, useFirefox } from './limber';
import { SHORT, TITLE } from './plans';
import * as privileged from './privileged.mjs';

const firefox = useFirefox();

/** Seeds a break that is due, wakes the event page by an alarm, and gives the id of the break that asks. */
async function ask({ page }: Limber): Promise<string> {
  await ring(page, 'due');
  await until(
    'the sign on the badge',
    () => badge(page),
    (text) => text === '!',
  );
  await settled(page);
  return (await storedSession(page)).cycles.stretch.id;
}

const drawn = (count: number) =>
  until(
    'the notification',
    () => firefox().inFirefox(privileged.alerts),
    ({ length }) => length === count,
  );

it('asks by the badge alone where it may not notify, and notifies from the first life on that may from its start', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  await begin(limber, { session: dueAtOnce(Date.now()), settings: SHORT });
  await ask(limber);
  expect((await storedSession(page)).cycles.stretch.shown).toEqual(['chime']);
  expect(await inFirefox(privileged.drawnAlerts)).toEqual([]);

  // Firefox would hand a click on it to no later life, so the one in which the API appeared shows none.
  await clickToGrant(limber);
  await ring(page, 'heartbeat');
  await settled(page);
  expect(await inFirefox(privileged.drawnAlerts)).toEqual([]);

  await stop(limber);
  await ring(page, 'heartbeat');
  await drawn(1);
  await settled(page);
  expect((await storedSession(page)).cycles.stretch.shown.toSorted()).toEqual(['chime', 'notification']);
  expect(await inFirefox(privileged.drawnAlerts)).toEqual([TITLE]);
});

it('starts the break at a click that finds the event page dead', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  await begin(limber, { session: dueAtOnce(Date.now()), settings: SHORT, notify: true });
  const id = await ask(limber);
  await drawn(1);
  await stop(limber);
  await inFirefox(privileged.clickAlert, 'body');
  const { running } = await until(
    'the break to run',
    () => storedSession(page),
    ({ running }) => running !== null,
  );
  expect(running?.id).toBe(id);
  await until(
    'the page',
    () => openPages(page, 'break.html'),
    (count) => count === 1,
  );
});

it.each([
  ['the system lets it expire', privileged.expireAlerts, []],
  ['its cross is clicked', privileged.clickAlert, ['cross']],
] as const)('climbs on when %s: Firefox does not say who closed it', async (_, close, args) => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  await begin(limber, { session: dueAtOnce(Date.now()), settings: SHORT, notify: true });
  await ask(limber);
  await drawn(1);
  await inFirefox(close as (...args: unknown[]) => unknown, ...args);
  await drawn(0);
  await settled(page);
  expect((await storedSession(page)).cycles.stretch).toMatchObject({ dismissed: [], postponed: 0 });
  expect(await badge(page)).toBe('!');

  // Fifteen seconds later the page comes, and the notification is not put back.
  await reseed(limber, (session) => {
    const { stretch } = session.cycles;
    const prompt = stretch.prompt && { ...stretch.prompt, present: 15 * SECOND };
    return { ...session, cycles: { ...session.cycles, stretch: { ...stretch, prompt } } };
  });
  await ring(page, 'heartbeat');
  await until(
    'the page',
    () => openPages(page, 'break.html'),
    (count) => count === 1,
  );
  await settled(page);
  expect(await calls(page, 'windows.create')).toHaveLength(1);
  expect(await inFirefox(privileged.drawnAlerts)).toEqual([TITLE]);
});

it('takes the notification away when the break is skipped elsewhere', async () => {
  const limber = firefox();
  const { page } = limber;
  await begin(limber, { session: dueAtOnce(Date.now()), settings: SHORT, notify: true });
  const id = await ask(limber);
  await drawn(1);
  expect(await command(page, { do: 'skip', id })).toEqual({ did: 'done' });
  await drawn(0);
  expect((await stored(page)).days.flatMap(({ facts }) => facts)).toHaveLength(1);
});

it('goes on by the badge when the permission is taken away', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  await begin(limber, { session: dueAtOnce(Date.now()), settings: SHORT, notify: true });
  await denyNotifications(limber);
  await ask(limber);
  expect((await storedSession(page)).cycles.stretch.shown).toEqual(['chime']);
  expect(await inFirefox(privileged.drawnAlerts)).toEqual([]);
});
