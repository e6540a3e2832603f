import { afterAll, beforeAll, expect, it } from 'vitest';
import { cutOff } from '../harness/cut-off';
import { foreignWords } from '../harness/foreign-words';
import { counting, prompted } from '../harness/phases';
import { until } from '../harness/until';
import { begin, type Limber, open, openPage } from './limber';

/**
 * Firefox has no Arabic of its own here, so its English is mirrored: direction and language are those of the words. Every
 * state of every page is looked at in Chromium; this is one of each.
 */
const PAGES = [
  { address: 'popup.html', ready: '.day-line', session: counting },
  { address: 'popup.html', ready: '.now-row--main .button--main', session: prompted },
  { address: 'break.html', ready: 'h1', session: prompted },
  { address: 'options.html#/today', ready: '.card', session: counting },
  { address: 'options.html#/setup', ready: '.sheet', session: counting },
  { address: 'options.html#/stretches', ready: '.stretches__grid', session: counting },
  { address: 'options.html#/symptoms', ready: '.signs-bar__link', session: counting },
  { address: 'options.html#/history', ready: '.history__head', session: counting },
  { address: 'options.html#/settings', ready: '#all', session: counting },
  { address: 'options.html#/data', ready: '.data-kept', session: counting },
  { address: 'options.html#/about', ready: '.about__part', session: counting },
  { address: 'welcome.html#/show', ready: '.welcome__title', session: counting },
];

let limber: Limber;
beforeAll(async () => {
  limber = await open({ languages: { en: 'mirrored' } });
});
afterAll(() => limber?.close());

it.each(PAGES)('$address stands from right to left, whole, without a word from elsewhere', async (one) => {
  const { address, ready, session } = one;
  await begin(limber, { session: session(Date.now()), settings: {} });
  const page = await openPage(limber.browser, address);
  await until(
    ready,
    () => page.$(ready),
    (one) => one !== null,
  );
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'ar',
    'rtl',
  ]);
  expect(await foreignWords(page, { letters: /[a-z]/, written: ['Limber'] })).toEqual([]);
  expect(await cutOff(page)).toEqual([]);
  await page.close();
});
