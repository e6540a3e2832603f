import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Session } from '../../../core/session';
import { MINUTE } from '../../../core/units';
import { told } from '../harness/books';
import { stored } from '../harness/database';
import { counting, PROMPT, prompted } from '../harness/phases';
import { alarms, command, settled } from '../harness/talk';
import { another, begin, type Limber, open } from './limber';
import { text, words } from './pages';

declare const chrome: typeof browser;
declare global {
  interface Window {
    /** On the page that blocks: lets go. */
    release?: (() => Promise<void>) | undefined;
  }
}

let limber: Limber;
let holder: Page;
beforeAll(async () => {
  limber = await open();
  holder = await another(limber);
});
afterAll(() => limber.close());
// Whatever a test came to, the next one has its database.
afterEach(() => release());

/** Holds a connection that makes no way, and asks for a newer version: nobody else can open the database meanwhile. */
async function block(): Promise<void> {
  await holder.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done, failed) => {
      const request = indexedDB.open('limber');
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
    const upgrade = indexedDB.open('limber', db.version + 1);
    await new Promise((blocked) => {
      upgrade.onblocked = blocked;
    });
    // The upgrade is given up as soon as it could begin: the database stays what it was.
    upgrade.onupgradeneeded = () => upgrade.transaction?.abort();
    window.release = () =>
      new Promise((done) => {
        window.release = undefined;
        upgrade.onerror = () => done();
        db.close();
      });
  });
}

const release = () => holder.evaluate(() => window.release?.());
const fallback = () =>
  limber.page.evaluate(async () => (await chrome.storage.session.get('session')).session as Session | undefined);

it('runs on without its database, and comes back to it with the log untouched', async () => {
  const { page, killWorker } = limber;
  const before = prompted(Date.now());
  await begin(limber, { session: before, settings: PROMPT });
  await command(page, { do: 'skip', id: before.cycles.stretch.id });
  await killWorker();

  await block();
  expect(await command(page, { do: 'look' })).toEqual({ did: 'done' });
  const running = await fallback();
  expect(running?.format).toBe(1);
  expect(Object.keys(await alarms(page)).toSorted()).toEqual(['due', 'heartbeat']);

  await release();
  await settled(page);
  expect(await fallback()).toBeUndefined();
  const after = await stored(page);
  expect(told(after.days)).toEqual(['stretch skipped']);
  expect(after.settings).toEqual(PROMPT);
  expect(after.tellings).toEqual([]);
}, 40_000);

it('says in the popup that nothing is kept just now', async () => {
  const { page, browser, origin } = limber;
  await begin(limber, { session: counting(Date.now()), settings: PROMPT });
  await block();
  const popup = await browser.newPage();
  await popup.goto(`${origin}popup.html`);
  await popup.waitForSelector('h2', { timeout: 10_000 });
  expect(await text(popup)).toContain(await words(page, 'popup_telling_notKept'));
  await popup.close();
}, 40_000);

it('goes on with the timer that was, where the database was only late', async () => {
  const { page } = limber;
  const now = Date.now();
  const before = counting(now, { stretch: { worked: 40 * MINUTE } });
  await begin(limber, { session: before, settings: PROMPT });
  await block();
  expect(await command(page, { do: 'look' })).toEqual({ did: 'done' });
  await release();
  await settled(page);
  const { session, days } = await stored(page);
  expect(session?.cycles.stretch.id).toBe(before.cycles.stretch.id);
  expect(session?.cycles.stretch.worked).toBeGreaterThanOrEqual(40 * MINUTE);
  expect(told(days)).toEqual([]);
}, 40_000);
