import { afterEach, expect, it } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { MINUTE, SECOND } from '../../../core/units';
import { told } from '../harness/books';
import { stored, storedSession } from '../harness/database';
import { counting, dueAtOnce, prompted } from '../harness/phases';
import { badge, command, openPages, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, denyNotifications, openPage, stop, useFirefox } from './limber';
import { CALM, TITLE } from './plans';
import * as privileged from './privileged.mjs';
import { closePopup, openPopup, popupText, press } from './real-popup';

declare const chrome: typeof api;

const firefox = useFirefox();

/** The popup of the toolbar closes with the test. */
afterEach(() => closePopup(firefox().page));

const says = (words: string | RegExp) =>
  until(
    `the popup to say ${words}`,
    () => popupText(firefox().page),
    (text) => text.search(words) >= 0,
  );

it('shows the countdown at once, from the database, though the event page was dead', async () => {
  const limber = firefox();
  const { page } = limber;
  await begin(limber, { session: counting(Date.now()), settings: CALM });
  await openPopup(page);
  // Ten of fifty minutes have passed; the fortieth has just begun to run out.
  expect(await says('Until your next stretch')).toMatch(/\b(39|40)\s+minutes/);
  await settled(page);
  expect(told((await stored(page)).days)).toEqual([]);
});

it('starts the break that asks: the page opens, and the popup says that it is on', async () => {
  const limber = firefox();
  const { page } = limber;
  const session = prompted(Date.now());
  const settings = { ...CALM, stretch: { on: true, every: 50 * MINUTE, length: 5 * MINUTE } };
  await begin(limber, { session, settings });
  await openPopup(page);
  await says('Time for a stretch break');
  await press(page, 'Start the break');
  const { running } = await until(
    'the break to run',
    () => storedSession(page),
    ({ running }) => running !== null,
  );
  expect(running?.id).toBe(session.cycles.stretch.id);
  await until(
    'the break page',
    () => openPages(page, 'break.html'),
    (count) => count === 1,
  );
});

it.each([
  ['In 5 min', 'stretch postponed', /comes back/],
  ['Skip', 'stretch skipped', /Until your next stretch/],
])('does what "%s" says, and shows what came of it', async (label, fact, after) => {
  const limber = firefox();
  const { page } = limber;
  await begin(limber, { session: prompted(Date.now()), settings: CALM });
  await openPopup(page);
  await press(page, label);
  await says(after);
  await settled(page);
  expect(told((await stored(page)).days)).toEqual([fact]);
  expect(await badge(page)).not.toBe('!');
});

it('follows what happens elsewhere, and resumes a pause', async () => {
  const limber = firefox();
  const { page } = limber;
  await begin(limber, { session: counting(Date.now()), settings: CALM });
  await openPopup(page);
  await says('Until your next stretch');
  await command(page, { do: 'pause', for: 15 * MINUTE });
  await says(/Paused until/);
  await until(
    'the sign of a pause',
    () => badge(page),
    (text) => text === '‖',
  );
  await press(page, 'Resume');
  await says('Until your next stretch');
  await until(
    'the pause to end',
    () => storedSession(page),
    ({ pause }) => pause === null,
  );
  await until(
    'the sign to go',
    () => badge(page),
    (text) => text === '',
  );
});

it('tells once that a session was set aside', async () => {
  const limber = firefox();
  const { page } = limber;
  await begin(limber, { session: { format: 1 }, settings: CALM });
  await ring(page, 'heartbeat');
  await until(
    'the telling',
    () => stored(page),
    ({ tellings }) => tellings.length === 1,
  );
  await openPopup(page);
  await press(page, 'OK');
  await until(
    'the telling to be told',
    () => stored(page),
    ({ tellings }) => tellings.length === 0,
  );
});

it('gets the permission to notify by a click, and the break that asks is told in the next life', async () => {
  const limber = firefox();
  const { browser, page, inFirefox } = limber;
  await begin(limber, { session: dueAtOnce(Date.now()), settings: CALM });
  await ring(page, 'due');
  await until(
    'the sign on the badge',
    () => badge(page),
    (text) => text === '!',
  );
  await stop(limber);
  // In a tab, as only a click that Firefox believes may ask; the popup's own panel is out of the driver's reach.
  const tab = await openPage(browser, 'popup.html');
  await tab.waitForSelector('.foot button');
  await tab.click('.foot button');
  const granted = () => page.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));
  await until('the permission', granted, Boolean);
  await settled(page);
  await stop(limber);
  await ring(page, 'heartbeat');
  await until(
    'the notification',
    () => inFirefox(privileged.drawnAlerts),
    ({ length }) => length > 0,
    10 * SECOND,
  );
  expect(await inFirefox(privileged.drawnAlerts)).toEqual([TITLE]);
  await tab.close();
  await denyNotifications(limber);
});
