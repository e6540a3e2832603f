import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Policy } from '../../../core/policy/policy';
import type { Settings } from '../../../core/settings';
import { sideways, violations } from '../harness/axe';
import { control } from '../harness/controls';
import { stored } from '../harness/database';
import { ask } from '../harness/talk';
import { until } from '../harness/until';
import type { Look } from './axe-clean';

/** A policy with a bit of everything, and faults that no browser drops by itself. */
export const POLICY = {
  style: { fixed: 'gentle', reason: 'Works agreement 12: nothing may sound in the open-plan office.' },
  stretch: { min: '30 min', max: '60 min' },
  hours: { default: { 1: ['08:30-12:00', '13:00-17:00'], 2: ['08:30-12:00'] } },
  theme: { fixed: 'psychedelic' },
  micro: { min: '40 min', max: '20 min' },
  off: ['symptoms', 'history', 'chime', 'welcome', 'everything'],
  contact: { text: 'Kim Lee, <b>room 4.12</b>', link: 'mailto:kim.lee@example.com' },
};

/** What the last policy is that the background knows. */
export function knownPolicy(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('limber');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    try {
      return await new Promise((done, failed) => {
        const request = db.transaction('state').objectStore('state').get('policy');
        request.onsuccess = () => done(request.result ?? null);
        request.onerror = () => failed(request.error);
      });
    } finally {
      db.close();
    }
  });
}

/** Waits until the background knows this of a policy. */
export async function followed(page: Page, name: string, value: unknown): Promise<void> {
  await until(
    `a policy with ${name} ${JSON.stringify(value)}`,
    async () => (await knownPolicy(page)) as Record<string, unknown> | null,
    (policy) => JSON.stringify(policy?.[name] ?? null) === JSON.stringify(value),
    // A browser looks for a changed file when it thinks that it is whole.
    45_000,
  );
}

/** A change of what is fixed is refused, and nothing of it is kept. */
export async function refusesChanges(page: Page): Promise<void> {
  const before = (await stored(page)).settings;
  const changes: { patch: Partial<Settings>; reset: (keyof Policy['fixed'])[] }[] = [
    { patch: { style: 'firm', polite: false }, reset: [] },
    { patch: { chime: true }, reset: [] },
    { patch: {}, reset: ['style'] },
  ];
  for (const change of changes) {
    expect(await ask(page, { kind: 'settings', ...change })).toMatchObject({ did: 'invalid' });
  }
  expect((await stored(page)).settings).toEqual(before);
}

const textOf = (page: Page, selector = 'body') =>
  page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);

/** The section Settings: what is fixed says so and cannot be changed, limits are those of the fields. */
export async function settingsAreShown(open: (address: string) => Promise<Page>): Promise<void> {
  const page = await open('options.html#/settings');
  const firm = await control(page, 'Firm');
  expect(await firm.evaluate((one) => one.matches(':disabled'))).toBe(true);
  const says = await firm.evaluate((one) => one.closest('.organization')?.querySelector('legend')?.textContent);
  expect(says).toBe(
    'Set by your organisation. Its reason: Works agreement 12: nothing may sound in the open-plan office.',
  );
  const text = await textOf(page);
  expect(text).toContain('From 30 to 60 minutes.');
  expect(text).toContain('Your organisation allows 30 minutes to 60 minutes between two stretch breaks.');
  expect(text).toContain('Your organisation has switched off the chime.');
  expect(text).toContain('Kim Lee, <b>room 4.12</b>');
  expect(text).not.toContain('Emergency number');
  await page.close();
}

/** What is switched off is offered nowhere, and who follows an old address is told so in one sentence. */
export async function offIsGone(open: (address: string) => Promise<Page>): Promise<void> {
  const page = await open('options.html#/symptoms/flare-up');
  const sentence = 'Your organisation has switched off Symptoms in this browser.';
  await until(
    'the sentence',
    () => textOf(page, 'main'),
    (text) => text.includes(sentence),
  );
  const sections = await page.evaluate(() =>
    [...document.querySelectorAll('.bar__section')].map((one) => one.textContent),
  );
  expect(sections).toEqual(['Today', 'Setup', 'Stretches', 'Settings', 'Data', 'About']);
  await page.close();
  const history = await open('options.html#/history');
  await until(
    'the other',
    () => textOf(history, 'main'),
    (text) => text.includes('switched off History'),
  );
  await history.close();
  const welcome = await open('welcome.html');
  await until(
    'no first run',
    () => textOf(welcome),
    (text) => text.includes('switched off the first run'),
  );
  await welcome.close();
  const popup = await open('popup.html');
  const tabs = () => popup.evaluate(() => [...document.querySelectorAll('[role=tab]')].map((one) => one.textContent));
  await until('the tabs', tabs, (names) => names.length > 0);
  expect(await tabs()).toEqual(['Now', 'Setup']);
  await popup.close();
}

/** About names what is ignored, as text. */
export async function faultsAreListed(open: (address: string) => Promise<Page>): Promise<void> {
  const page = await open('options.html#/about/organization');
  const rows = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[aria-labelledby=organization-title] tbody tr')].map((row) =>
        [...row.querySelectorAll('td')].map((cell) => cell.textContent),
      ),
    );
  await until('the faults', rows, (found) => found.length > 0);
  expect((await rows()).map(([place, found]) => `${place} ${found}`).toSorted()).toEqual([
    'micro.max "20 min"',
    'micro.min "40 min"',
    'off.4 "everything"',
    'theme.fixed "psychedelic"',
  ]);
  expect(await textOf(page, '[aria-labelledby=organization-title]')).toContain('30 minutes to 60 minutes');
  expect(await page.evaluate(() => document.querySelector('main b'))).toBeNull();
  const link = await page.evaluate(() => document.querySelector<HTMLAnchorElement>('[href^=mailto]')?.href);
  expect(link).toBe('mailto:kim.lee@example.com');
  await page.close();
}

/** Settings with what is fixed and About with what is ignored are for everybody, in all of these looks. */
export async function policyIsAccessible(
  open: (address: string) => Promise<Page>,
  looks: readonly Look[],
): Promise<void> {
  for (const [address, ready] of [
    ['options.html#/settings', '.organization'],
    ['options.html#/about/organization', '[aria-labelledby=organization-title] tbody tr'],
  ] as const) {
    const page = await open(address);
    await page.waitForSelector(ready);
    for (const look of looks) {
      await look.set(page);
      expect(await violations(page), `${address}, ${look.name}`).toEqual([]);
      expect(await sideways(page), `${address}, ${look.name}`).toBe(0);
    }
    await page.close();
  }
}
