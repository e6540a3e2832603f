import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Session } from '../../../core/session';
import { SECOND } from '../../../core/units';
import { stored, storedSession } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { focusable, listens, tabTo, toTop, walk } from '../harness/keyboard';
import { counting, PROMPT, prompted } from '../harness/phases';
import { until } from '../harness/until';
import { guided } from './break-page';
import { openSettings } from './settings-fields';

/** Tab comes to everything, in the order of the page, and somebody can see where it is. */
export async function walksAll(page: Page): Promise<void> {
  const all = await focusable(page);
  const stops = await walk(page, all.length);
  expect(stops.map(({ name }) => name)).toEqual(all);
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
}

/** The whole product by keyboard. */
export function keyboardWalk(on: () => Ground): void {
  it('walks over the popup, opens and closes its menus, and does what it comes to', async () => {
    const ground = on();
    await ground.begin({ session: prompted(Date.now()), settings: PROMPT });
    const popup = await ground.open('popup.html');
    await says(popup, 'Time for a stretch break');
    await walksAll(popup);

    await tabTo(popup, 'Pause');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.menu__list:not([hidden])');
    await popup.keyboard.press('Tab');
    const focus = () => popup.evaluate(() => document.activeElement?.textContent);
    expect(await focus()).toBe('For 15 minutes');
    await popup.keyboard.press('Escape');
    expect(await focus()).toBe('Pause');
    expect(await popup.$eval('.menu__button', (one) => one.getAttribute('aria-expanded'))).toBe('false');
    await popup.keyboard.press(' ');
    await tabTo(popup, 'For 1 hour');
    await popup.keyboard.press('Enter');
    await until(
      'the pause',
      () => storedSession(ground.page),
      ({ pause }) => pause !== null,
    );
    await says(popup, /Paused until/);
    // What was pressed is gone; the focus has not fallen off the page.
    expect(await popup.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await popup.close();
  });

  it('walks over the break page as it asks, as it runs and as it asks to end', async () => {
    const ground = on();
    await ground.begin({ session: prompted(Date.now()), settings: PROMPT });
    const asks = await ground.open('break.html');
    await says(asks, 'Time for a stretch break');
    await walksAll(asks);
    await asks.close();

    await ground.begin({ session: guided(Date.now(), 0, 55 * SECOND), settings: PROMPT });
    const runs = await ground.open('break.html');
    await runs.waitForSelector('.countdown');
    await walksAll(runs);
    await listens(runs);
    await tabTo(runs, 'Something else');
    const before = await stored(ground.page);
    await runs.keyboard.press('Enter');
    await until(
      'another stretch',
      () => storedSession(ground.page),
      (session) => underWay(session) !== underWay(before.session),
    );
    await toTop(runs);
    await tabTo(runs, 'End break');
    await runs.keyboard.press('Enter');
    await runs.waitForSelector('dialog[open]');
    await tabTo(runs, 'Keep going');
    await runs.keyboard.press('Enter');
    await until(
      'the question to go',
      () => runs.$('dialog'),
      (dialog) => dialog === null,
    );
    await tabTo(runs, 'Skip');
    await runs.keyboard.press('Enter');
    await until(
      'the break to be left out',
      () => storedSession(ground.page),
      ({ running }) => running === null,
    );
  });

  it('walks over all settings, with working hours open', async () => {
    const ground = on();
    const hours = { 1: [[540, 1020]], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
    await ground.begin({ session: counting(Date.now()), settings: { hours, dailyLimit: 8 * 3_600 * SECOND } });
    const page = await openSettings(ground);
    await page.waitForSelector('.week');
    await walksAll(page);
    await page.close();
  });
}

/** The movement that is being done. What was swapped away stays in the plan, with the seconds that it had. */
function underWay(session: Session | null | undefined): string | undefined {
  const running = session?.running;
  return running?.plan?.[running.step]?.stretch;
}
