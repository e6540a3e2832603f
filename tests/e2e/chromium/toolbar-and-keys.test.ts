import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { meetingEnds } from '../../../core/day/meeting-ends';
import { MINUTE, SECOND } from '../../../core/units';
import { storedSession } from '../harness/database';
import { says } from '../harness/ground';
import { counting, PROMPT, prompted } from '../harness/phases';
import { chooseInMenu } from '../harness/recorder';
import { badge, openPages } from '../harness/talk';
import { inTime, until } from '../harness/until';
import { useChromium } from './ground';
import { begin } from './limber';

declare const chrome: typeof browser;

const chromium = useChromium({ windows: true });
const zone = Temporal.Now.timeZoneId();
const session = () => storedSession(chromium().page);

/** Presses keys on the real keyboard of the display, with a window of Chromium in front. */
async function press(keys: string): Promise<void> {
  const { page } = chromium();
  await page.bringToFront();
  await until('the window to have the focus', () => page.evaluate(() => document.hasFocus()), Boolean);
  execFileSync('xdotool', ['key', keys]);
}

const popups = () =>
  chromium()
    .browser.targets()
    .filter((one) => one.url().endsWith('/popup.html'));

it('has all four keys from the browser, and the settings say which they are and where to change them', async () => {
  const { browser, page, origin } = chromium();
  const keys = await page.evaluate(async () =>
    Object.fromEntries((await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut])),
  );
  expect(keys).toEqual({
    _execute_action: 'Alt+Shift+L',
    start: 'Alt+Shift+G',
    postpone: 'Alt+Shift+Y',
    'pause-or-resume': 'Alt+Shift+U',
  });
  const settings = await browser.newPage();
  await settings.goto(`${origin}options.html#/settings/keys`);
  await says(
    settings,
    /Open the popup Alt\+Shift\+L Take a break now Alt\+Shift\+G Ask again later Alt\+Shift\+Y Pause or resume Alt\+Shift\+U To change them, type chrome:\/\/extensions\/shortcuts/,
  );
  await settings.close();
});

it('does by its keys what they say, with a background that was dead', async () => {
  const limber = chromium();
  await begin(limber, { session: counting(Date.now()), settings: PROMPT });
  await press('alt+shift+u');
  await until('the pause', session, ({ pause }) => pause !== null);
  await until(
    'the sign on the badge',
    () => badge(limber.page),
    (text) => text === '‖',
  );
  await press('alt+shift+u');
  await until('the end of the pause', session, ({ pause }) => pause === null);

  const asks = prompted(Date.now());
  await begin(limber, { session: asks, settings: PROMPT });
  await press('alt+shift+y');
  const { cycles } = await until('the postponement', session, (now) => now.cycles.stretch.postponed === 1);
  expect(Math.abs((cycles.stretch.postponedLeft ?? 0) - 5 * MINUTE)).toBeLessThan(15 * SECOND);

  await begin(limber, { session: counting(Date.now()), settings: PROMPT });
  await press('alt+shift+g');
  await until('the break', session, ({ running }) => running?.plan != null);
  expect(await openPages(limber.page, 'break.html')).toBe(1);
});

it('opens the popup by its key, as large as it has to be; Escape closes a menu before it closes the popup', async () => {
  const limber = chromium();
  await begin(limber, { session: prompted(Date.now()), settings: PROMPT });
  await press('alt+shift+l');
  await until('the popup', popups, ({ length }) => length === 1);
  const [target] = popups();
  const popup = await inTime('the popup', (target as NonNullable<typeof target>).asPage());
  await says(popup, 'Time for a stretch break');
  const size = () =>
    popup.evaluate(() => [innerWidth, innerHeight, document.documentElement.scrollHeight - innerHeight]);
  await until('its size', size, ([width, height = 0, hidden]) => width === 380 && height <= 600 && hidden === 0);
  await popup.focus('.now-row--main .menu__button');
  execFileSync('xdotool', ['key', 'Return']);
  await popup.waitForSelector('.menu__list:not([hidden])');
  execFileSync('xdotool', ['key', 'Escape']);
  await popup.waitForSelector('.menu__list:not([hidden])', { hidden: true });
  execFileSync('xdotool', ['key', 'Escape']);
  await until('the popup to close', popups, ({ length }) => length === 0);
});

it('does what the menu of its button says', async () => {
  const limber = chromium();
  const { page, browser } = limber;
  await begin(limber, { session: counting(Date.now()), settings: PROMPT });
  await chooseInMenu(page, 'pause-60');
  const { pause } = await until('the pause', session, (now) => now.pause !== null);
  expect(Math.abs((pause?.until ?? 0) - Date.now() - 60 * MINUTE)).toBeLessThan(15 * SECOND);
  await chooseInMenu(page, 'pause-until-resumed');
  await until('the open pause', session, (now) => now.pause?.until === null);
  await chooseInMenu(page, 'resume');
  await until('the end of the pause', session, (now) => now.pause === null);
  await chooseInMenu(page, 'meeting-after');
  const { meeting } = await until('the meeting', session, (now) => now.meeting !== null);
  expect(meeting?.until).toBe(meetingEnds(Date.now(), zone)[1]);
  await chooseInMenu(page, 'open');
  const full = await browser.waitForTarget((one) => one.url().endsWith('/options.html'), { timeout: 8_000 });
  await (await inTime('the full page', full.asPage())).close();
  await chooseInMenu(page, 'start');
  await until('the break', session, ({ running }) => running?.plan != null);
});
