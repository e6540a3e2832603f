import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localDay } from '../../../core/civil/local-day';
import type { Day } from '../../../core/day/day';
import { HOUR, MINUTE } from '../../../core/units';
import { sideways, violations } from '../harness/axe';
import { seed } from '../harness/database';
import { counting } from '../harness/phases';
import { until } from '../harness/until';
import { begin, type Limber, open } from './limber';
import { press, text } from './pages';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

let limber: Limber;
beforeAll(async () => {
  limber = await open();
});
afterAll(() => limber.close());

/** Yesterday: an hour at the desk, a break that was taken, quiet for a meeting, an hour away. */
function yesterday(): Day {
  const { day, start } = localDay(localDay(Date.now(), ZONE).start - 1, ZONE);
  const at = (hours: number) => start + hours * HOUR;
  const span = (from: number, to: number, what: Day['spans'][number]['what'], why: 'meeting' | null = null) => {
    return { from: at(from), to: at(to), what, why };
  };
  const fact = (hours: number, result: Day['facts'][number]['result'], ms: number): Day['facts'][number] => {
    return { id: `y${hours}`, kind: 'stretch', result, at: at(hours), day, offset: 0, ms, byUser: false };
  };
  return {
    day,
    spans: [
      span(9, 10, 'desk'),
      span(10, 10.1, 'break'),
      span(10.1, 11.5, 'desk', 'meeting'),
      span(11.5, 12.5, 'away'),
      span(12.5, 17, 'desk'),
    ],
    facts: [fact(10.1, 'taken', 6 * MINUTE), fact(11.5, 'natural', HOUR)],
  };
}

async function show(part: string, ready: string): Promise<Page> {
  const page = await limber.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${limber.origin}options.html#/${part}`);
  await page.waitForSelector(ready);
  return page;
}

const says = (page: Page, words: string) =>
  until(
    `the page to say "${words}"`,
    () => text(page),
    (all) => all.includes(words),
  );

async function start(): Promise<Day> {
  const day = yesterday();
  await begin(limber, { session: counting(Date.now()), settings: {} });
  await seed(limber.page, { days: [day] });
  return day;
}

it('says why there was no break at eleven, in one click and by keyboard', async () => {
  const { day } = await start();
  const page = await show(`today/${day}`, '.timeline__field');
  const box = await (await page.$('.timeline__field'))?.boundingBox();
  if (!box) throw new Error('The line is not drawn.');
  // The line goes from nine to five.
  await page.mouse.click(box.x + (box.width * 2) / 8, box.y + box.height - 20);
  await says(page, 'Nothing was asked, because you were in a meeting.');
  for (const key of ['End', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown'] as const) {
    await page.keyboard.press(key);
  }
  await says(page, 'That counted as a stretch break.');
  const heard = await page.$eval('.timeline__field', (line) => line.getAttribute('aria-valuetext'));
  expect(heard).toContain('You were away');
  await page.close();
});

it('keeps how the back feels in one tap, and takes it back', async () => {
  await start();
  const page = await show('today', '.feeling__answers');
  await press(page, 'Stiff');
  await page.waitForSelector('.feeling__said');
  expect(await page.$eval('.feeling__said', (one) => one.textContent)).toContain('Stiff');
  await page.click('.feeling__remove');
  await until(
    'it to be gone',
    () => page.$('.feeling__said'),
    (one) => one === null,
  );
  await page.close();
});

it('shows the same numbers as plots and as a table, and every day leads to its line', async () => {
  const { day } = await start();
  const page = await show(`history/month/${day}`, '.plot__field');
  const bars = await page.$$eval('.plot .spoken li', (all) => all.map((one) => one.textContent));
  expect(bars.some((bar) => /Taken 1, By being away 1$/.test(bar ?? ''))).toBe(true);
  expect(bars.some((bar) => /: 6 h 54 min$/.test(bar ?? ''))).toBe(true);
  await press(page, 'Table');
  await page.waitForSelector('.history-table td');
  expect(await text(page)).toContain('6 h 54 min');
  await page.click('.history-table a');
  await page.waitForSelector('.timeline__field');
  expect(page.url()).toContain(`#/today/${day}`);
  await page.close();
});

it.each([
  ['today', '.feeling__answers'],
  ['history', '.history__card'],
  ['history/all', '.history__card'],
  ['about', '.about__part'],
])('#/%s can be used by everybody', async (part, ready) => {
  await start();
  const page = await show(part, ready);
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
