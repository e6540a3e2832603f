import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { answer } from '../harness/audit-kept';
import { sideways, violations } from '../harness/axe';
import { told } from '../harness/books';
import { click } from '../harness/controls';
import { stored } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { counting } from '../harness/phases';
import { fillShelf } from '../harness/shelf';
import { alarms, command, openPages, settled } from '../harness/talk';
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

  it('can be skipped from end to end, and leaves the timer working as it was', async () => {
    const page = await show();
    const before = (await stored(on().page)).session;
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
    await command(on().page, { do: 'look' });
    const { session, settings } = await stored(on().page);
    expect(settings).toEqual({});
    expect(session?.cycles.stretch.id).toBe(before?.cycles.stretch.id);
    expect(Object.keys(await alarms(on().page)).toSorted()).toEqual(['due', 'heartbeat']);
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
    expect(await page.$$eval('.week input[type=time]', narrowed)).toBe(0);
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
      await page.evaluate(refuseOnce);
      await click(page, 'Allow notifications');
      await says(page, 'Your browser said no.');
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

  it('lets the break page be tried: it asks, guides and ends, and nobody else knows of it', async () => {
    const ground = on();
    const page = await show('#/show');
    const before = await stored(ground.page);
    await click(page, 'Show me the break page');
    const trial = await ground.found('break.html#trial');
    await says(trial, /This is a test\. .* Time for a stretch break/);
    for (const look of looks) {
      await look.set(trial);
      expect(await violations(trial), look.name).toEqual([]);
      expect(await sideways(trial), look.name).toBe(0);
    }
    await click(trial, 'Start');
    await trial.waitForSelector('.countdown .number');
    await click(trial, 'Pause');
    await says(trial, 'Go on');
    // A real break meanwhile has a page of its own.
    await command(ground.page, { do: 'start', kind: 'stretch', id: null });
    const real = await ground.found('break.html');
    await real.waitForSelector('.countdown .number');
    await says(trial, 'Go on');
    await click(real, 'Skip');
    await click(trial, 'Go on');
    await click(trial, 'End break');
    await click(trial, 'End break', '.end-question');
    await says(trial, 'That was the test');
    await click(trial, 'Close');
    await until(
      'the page to go',
      () => openPages(ground.page, 'break.html'),
      (count) => count === 0,
    );
    await settled(ground.page);
    expect(told((await stored(ground.page)).days)).toEqual(['stretch skipped']);
    expect((await stored(ground.page)).settings).toEqual(before.settings);
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

/** Runs in the page: somebody says no to what the browser asks next; a driver cannot. */
function refuseOnce(): void {
  const { permissions } = (globalThis as unknown as { browser: typeof api }).browser;
  const ask = permissions.request;
  permissions.request = async () => {
    permissions.request = ask;
    return false;
  };
}

/** Runs in the page: how many fields are narrower than what they hold. */
function narrowed(fields: Element[]): number {
  return fields.filter((field) => {
    const now = (field as HTMLElement).offsetWidth;
    (field as HTMLElement).style.inlineSize = 'auto';
    return now < (field as HTMLElement).offsetWidth;
  }).length;
}
