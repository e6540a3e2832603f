import { expect, it } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { meetingEnds } from '../../../core/day/meeting-ends';
import { MINUTE, SECOND } from '../../../core/units';
import { storedSession } from '../harness/database';
import { says } from '../harness/ground';
import { counting, PROMPT, prompted } from '../harness/phases';
import { badge, openPages } from '../harness/talk';
import { until } from '../harness/until';
import { groundOf } from './ground';
import { begin, useFirefox } from './limber';
import * as privileged from './privileged.mjs';
import { closePopup, popupSize, popupText } from './real-popup';

declare const chrome: typeof api;

const firefox = useFirefox();
const session = () => storedSession(firefox().page);
const press = async (letter: string) => {
  await firefox().page.bringToFront();
  await firefox().inFirefox(privileged.pressAltShift, letter);
};

it('has all four keys from the browser, and the settings say which they are and where to change them', async () => {
  const { page } = firefox();
  const keys = await page.evaluate(async () =>
    (await chrome.commands.getAll()).map(({ name, shortcut }) => `${name} ${shortcut}`),
  );
  expect(keys).toEqual([
    '_execute_action Alt+Shift+L',
    'start Alt+Shift+G',
    'postpone Alt+Shift+Y',
    'pause-or-resume Alt+Shift+U',
  ]);
  const settings = await groundOf(firefox)().open('options.html#/settings/keys');
  await says(settings, /Open the popup Alt\+Shift\+L .*Pause or resume Alt\+Shift\+U .*Manage Extension Shortcuts/);
  await settings.close();
});

it('does by its keys what they say, with an event page that was dead', async () => {
  const limber = firefox();
  const { page } = limber;
  await begin(limber, { session: counting(Date.now()), settings: PROMPT });
  await press('U');
  await until('the pause', session, ({ pause }) => pause !== null);
  await until(
    'the sign on the badge',
    () => badge(page),
    (text) => text === '‖',
  );
  await press('U');
  await until('the end of the pause', session, ({ pause }) => pause === null);
  await press('L');
  await until(
    'the popup',
    () => popupText(page),
    (text) => text.includes('Until your next stretch'),
  );
  const [width, height, hidden] = await popupSize(page);
  expect(width).toBe(380);
  expect(height).toBeLessThanOrEqual(600);
  expect(hidden).toBe(0);
  await closePopup(page);

  await begin(limber, { session: prompted(Date.now()), settings: PROMPT });
  await press('Y');
  const { cycles } = await until('the postponement', session, (now) => now.cycles.stretch.postponed === 1);
  expect(Math.abs((cycles.stretch.postponedLeft ?? 0) - 5 * MINUTE)).toBeLessThan(15 * SECOND);

  await begin(limber, { session: counting(Date.now()), settings: PROMPT });
  await press('G');
  await until('the break', session, ({ running }) => running?.plan != null);
  expect(await openPages(page, 'break.html')).toBe(1);
});

it('does what the menu of its button says', async () => {
  const limber = firefox();
  const { page, inFirefox } = limber;
  const choose = (...path: string[]) => inFirefox(privileged.chooseInMenu, path);
  await begin(limber, { session: counting(Date.now()), settings: PROMPT });
  await inFirefox(privileged.pinButton);
  const words = await choose('Pause', 'For an hour');
  expect(words).toEqual([
    'Take a break now',
    'Pause',
    'For 15 minutes',
    'For an hour',
    'For the rest of today',
    'Until I resume',
    'Resume',
    'I am in a meeting',
    'Until the next full or half hour',
    'Until half an hour after that',
    'Open Limber',
  ]);
  const { pause } = await until('the pause', session, (now) => now.pause !== null);
  expect(Math.abs((pause?.until ?? 0) - Date.now() - 60 * MINUTE)).toBeLessThan(15 * SECOND);
  await choose('Resume');
  await until('the end of the pause', session, (now) => now.pause === null);
  await choose('I am in a meeting', 'Until the next full or half hour');
  const { meeting } = await until('the meeting', session, (now) => now.meeting !== null);
  expect(meeting?.until).toBe(meetingEnds(Date.now(), Temporal.Now.timeZoneId())[0]);
  await choose('Open Limber');
  await until(
    'the full page',
    () => openPages(page, 'options.html'),
    (count) => count === 1,
  );
  await (await groundOf(firefox)().found('options.html')).close();
  await choose('Take a break now');
  await until('the break', session, ({ running }) => running?.plan != null);
});
