import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sideways, violations } from '../harness/axe';
import { stored } from '../harness/database';
import { welcomed } from '../harness/first-run';
import { counting } from '../harness/phases';
import { openPages } from '../harness/talk';
import { until } from '../harness/until';
import { begin, type Limber, open } from './limber';
import { press, text } from './pages';

let limber: Limber;
beforeAll(async () => {
  // It waits for the first run after the installation, or fails.
  limber = await open();
});
afterAll(() => limber.close());

async function show(part = ''): Promise<Page> {
  const page = await limber.browser.newPage();
  await page.goto(`${limber.origin}welcome.html${part}`);
  await page.waitForSelector('.welcome__title');
  return page;
}

const titled = (page: Page, title: string) =>
  until(
    `the step "${title}"`,
    () => page.$eval('.welcome__title', (one) => one.textContent),
    (text) => text === title,
  );

it('opens once for each database, and not again after a crash', async () => {
  const first = await welcomed(limber.page);
  expect(first).not.toBeNull();
  limber = await limber.crash();
  await until(
    'the first session',
    () => stored(limber.page),
    ({ session }) => session !== null,
  );
  expect(await openPages(limber.page, 'welcome.html')).toBe(0);
  expect(await welcomed(limber.page)).toBe(first);
});

it('can be skipped from end to end, and leaves everything as it was', async () => {
  await begin(limber, { session: counting(Date.now()), settings: {} });
  const page = await show();
  for (const title of ['How often?', 'Three quick looks at your desk', 'Show me', 'Limber lives in the toolbar']) {
    await press(page, 'Skip this step');
    await titled(page, title);
    // Whoever cannot see it hears where it goes on.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(title);
  }
  expect((await stored(limber.page)).settings).toEqual({});
  await page.close();
});

it('keeps what is answered: read, plan, working hours, the quick check, windows', async () => {
  await begin(limber, { session: counting(Date.now()), settings: {} });
  const page = await show();
  await press(page, 'I have read this');
  await titled(page, 'How often?');
  await press(page, 'Five minutes an hour');
  await press(page, 'Only in working hours');
  await press(page, 'Next');
  await titled(page, 'Three quick looks at your desk');
  await page.click('.answers .answer__label');
  await press(page, 'Next');
  await titled(page, 'Show me');
  expect(await text(page)).toContain('What a browser cannot know');
  await press(page, 'Limber may open the break page by itself');
  const { settings } = await until(
    'all answers',
    () => stored(limber.page),
    ({ settings }) => settings.windows === true,
  );
  expect(settings).toMatchObject({ preset: 'ccohs-hourly', windows: true });
  expect(settings.hours?.[1]).toEqual([[540, 1020]]);
  await page.goBack();
  await titled(page, 'Three quick looks at your desk');
  expect(await page.$$eval('.answers input:checked', (all) => all.length)).toBe(1);
  await page.goto(`${limber.origin}welcome.html`);
  await until(
    'that it was read',
    () => text(page),
    (words) => words.includes('You have read this.'),
  );
  await page.close();
});

it('sends a notification, asks whether it was seen, and says what to do where not', async () => {
  await begin(limber, { session: counting(Date.now()), settings: {} });
  const page = await show('#/show');
  await press(page, 'Send a test notification');
  await press(page, 'I did not');
  expect(await text(page)).toContain('Do Not Disturb');
  await page.close();
});

it.each(['', '#/plan', '#/check', '#/show', '#/end'])('welcome.html%s can be used by everybody', async (part) => {
  await begin(limber, { session: counting(Date.now()), settings: {} });
  const page = await show(part);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width: 1280, height: 900 });
    expect(await violations(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  }
  await page.close();
});
