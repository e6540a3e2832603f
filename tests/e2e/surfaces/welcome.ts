import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { answer } from '../harness/audit-kept';
import { sideways, violations } from '../harness/axe';
import { click } from '../harness/controls';
import { stored } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { counting } from '../harness/phases';
import { fillShelf } from '../harness/shelf';
import { until } from '../harness/until';
import type { Look } from './axe-clean';

const HEIGHT = 'Is the top of your screen at eye level or slightly below it?';
const TITLES = ['How often?', 'Three quick looks at your desk', 'Show me', 'Limber lives in the toolbar'];

/**
 * The first run, the same in Chromium and Firefox.
 *
 * @param pin what the last step says where this browser pins a button
 * @param mayNotify whether the test build may notify from the start, so that there is no button to ask
 */
export function welcome(on: () => Ground, looks: readonly Look[], pin: string, mayNotify: boolean): void {
  async function show(part = ''): Promise<Page> {
    const { page, begin, open } = on();
    await begin({ session: counting(Date.now()) });
    await fillShelf(page, 'notes', []);
    await fillShelf(page, 'workplaces', []);
    const shown = await open(`welcome.html${part}`);
    await shown.setViewport({ width: 1280, height: 900 });
    await shown.waitForSelector('.welcome__title');
    return shown;
  }

  const titled = (page: Page, title: string) =>
    until(
      `the step "${title}"`,
      () => page.$eval('.welcome__title', (one) => one.textContent),
      (text) => text === title,
    );

  it('can be skipped from end to end, and leaves everything as it was', async () => {
    const page = await show();
    for (const title of TITLES) {
      await click(page, 'Skip this step');
      await titled(page, title);
      await until(
        'those who cannot see it to hear where it goes on',
        () => page.evaluate(() => document.activeElement?.textContent),
        (text) => text === title,
      );
    }
    await says(page, pin);
    expect((await stored(on().page)).settings).toEqual({});
    await page.close();
  });

  it('keeps what is answered: read, plan, working hours, the quick check, windows', async () => {
    const ground = on();
    const page = await show();
    await click(page, 'I have read this');
    await titled(page, 'How often?');
    await click(page, 'Five minutes an hour');
    await click(page, 'Only in working hours');
    await page.waitForSelector('.week');
    await click(page, 'Next');
    await titled(page, 'Three quick looks at your desk');
    await answer(page, HEIGHT, 'No');
    await click(page, 'Next');
    await titled(page, 'Show me');
    await says(page, 'What a browser cannot know');
    await click(page, 'Limber may open the break page by itself');
    const { settings } = await until(
      'all answers',
      () => stored(ground.page),
      ({ settings }) => settings.windows === true,
    );
    expect(settings).toMatchObject({ preset: 'ccohs-hourly', windows: true });
    expect(settings.hours?.[1]).toEqual([[540, 1020]]);
    await click(page, 'Back');
    await titled(page, 'Three quick looks at your desk');
    await page.waitForSelector('.answers input:checked');
    await click(page, 'Back');
    await titled(page, 'How often?');
    await click(page, 'Back');
    await says(page, 'You have read this.');
    await page.close();
    // What was answered here is the beginning of the audit.
    const popup = await ground.open('popup.html');
    await click(popup, 'Setup', '.tabs');
    await says(popup, /1 of 33 answered\. .* Worth changing first Screen height/);
    await popup.close();
  });

  it('sends a notification, asks whether it was seen, and says what to do where not', async () => {
    const ground = on();
    const page = await show('#/show');
    if (!mayNotify) {
      await says(page, 'Your browser does not allow them yet.');
      await click(page, 'Allow notifications');
    }
    await click(page, 'Send a test notification');
    await until('the notification', ground.notified, (count) => count === 1);
    await says(page, 'Did you see it?');
    await click(page, 'I did not');
    await says(page, 'Do Not Disturb');
    await click(page, 'On another system');
    await says(page, 'System Settings, Notifications');
    await click(page, 'Send it once more');
    await click(page, 'I saw it');
    await says(page, 'Then a break can reach you.');
    await page.close();
  });

  it('shows the break page without beginning a break', async () => {
    const ground = on();
    const page = await show('#/show');
    await click(page, 'Show me the break page');
    const shown = await ground.found('break.html');
    await says(shown, 'No break is due');
    await shown.close();
    expect((await stored(ground.page)).session?.running).toBeNull();
    await page.close();
  });

  it.each(['', '#/plan', '#/check', '#/show', '#/end'])('welcome.html%s can be used by everybody', async (part) => {
    const page = await show(part);
    if (part === '#/check') await page.waitForSelector('.answers');
    for (const look of looks) {
      await look.set(page);
      expect(await violations(page), look.name).toEqual([]);
      expect(await sideways(page), look.name).toBe(0);
    }
    await page.close();
  });
}
