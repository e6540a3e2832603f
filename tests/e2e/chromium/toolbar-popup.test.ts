import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { MINUTE } from '../../../core/units';
import { stored, storedSession } from '../harness/database';
import { counting, PROMPT, prompted } from '../harness/phases';
import { badge, openPages, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, type Limber, open } from './limber';
import { press, text, words } from './pages';
import { realPopup } from './real-popup';

/* The real popup of the toolbar button, in a real window: no tab that shows the same page. */

let limber: Limber;
beforeAll(async () => {
  limber = await open({ windows: true });
});
afterAll(() => limber.close());

let popup: Page;

async function openPopup(): Promise<void> {
  popup = await realPopup(limber);
}

/** Closes the popup: what the tests before opened must not be taken for the next one. */
beforeEach(async () => {
  if (popup && !popup.isClosed()) await popup.close().catch(() => {});
  await until(
    'no popup',
    () => limber.browser.targets().filter((one) => one.url().endsWith('/popup.html')).length,
    (open) => open === 0,
  );
});

it('counts down by itself', async () => {
  await begin(limber, { session: counting(Date.now(), { stretch: { worked: 49.5 * MINUTE } }), settings: PROMPT });
  await openPopup();
  const timer = () =>
    popup.evaluate(() => Number.parseInt(document.querySelector('[role=timer]')?.textContent ?? '', 10));
  const first = await timer();
  expect(first).toBeGreaterThan(15);
  expect(first).toBeLessThanOrEqual(30);
  await until('the next seconds', timer, (shown) => shown <= first - 2);
});

it('pauses, and shows what it is: on the badge, in the popup, in what is stored', async () => {
  const { page } = limber;
  await begin(limber, { session: counting(Date.now()), settings: PROMPT });
  await openPopup();
  await press(popup, await words(page, 'popup_do_pause'));
  await press(popup, await words(page, 'popup_pause_quarter'));
  await until(
    'the sign on the badge',
    () => badge(page),
    (shown) => shown === '‖',
  );
  const { pause } = await storedSession(page);
  expect(Math.abs((pause?.until ?? 0) - Date.now() - 15 * MINUTE)).toBeLessThan(5_000);
  const resume = await words(page, 'popup_do_resume');
  await until(
    'the way back',
    () => text(popup),
    (shown) => shown.includes(resume),
  );
  await press(popup, resume);
  await until(
    'the end of the pause',
    () => storedSession(page),
    (session) => session.pause === null,
  );
  await until(
    'the empty badge',
    () => badge(page),
    (shown) => shown === '',
  );
});

it('opens the break page by its button', async () => {
  const { page } = limber;
  const before = counting(Date.now());
  await begin(limber, { session: before, settings: PROMPT });
  await openPopup();
  await press(popup, await words(page, 'popup_do_takeBreak'));
  await until(
    'the break page',
    () => openPages(page, 'break.html'),
    (count) => count === 1,
  );
  const session = await until(
    'the routine',
    () => storedSession(page),
    ({ running }) => running?.plan != null,
  );
  expect(session.running?.id).toBe(before.cycles.stretch.id);
});

it('postpones a break that asks', async () => {
  const { page } = limber;
  await begin(limber, { session: prompted(Date.now()), settings: PROMPT });
  await settled(page);
  expect(await badge(page)).toBe('!');
  await openPopup();
  await press(popup, await words(page, 'popup_do_in5'));
  await until(
    'the postponement',
    () => stored(page),
    ({ session }) => session?.cycles.stretch.postponed === 1,
  );
  await until(
    'the calm badge',
    () => badge(page),
    (shown) => shown !== '!',
  );
});
