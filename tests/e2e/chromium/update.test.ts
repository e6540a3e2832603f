import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { MINUTE, SECOND } from '../../../core/units';
import { faultsIn, lasted, told } from '../harness/books';
import { seed, stored, storedSession } from '../harness/database';
import { closeFirstRun, welcomed } from '../harness/first-run';
import { PROMPT, running } from '../harness/phases';
import { fillShelf } from '../harness/shelf';
import { alarms, command, openPages, settled } from '../harness/talk';
import { until } from '../harness/until';
import { stagePage } from './limber';
import { launchWith, openShop, refusal, type Shop } from './packed';

declare const chrome: typeof api;

const why = refusal();
if (why) console.log(`The update of a packed extension is not tested here: ${why}.`);

describe.skipIf(why !== null)('a packed extension that is updated', () => {
  let shop: Shop;
  let browser: Browser;
  let close: () => Promise<void>;
  beforeAll(async () => {
    shop = await openShop();
    shop.offer('1.0.0');
    ({ browser, close } = await launchWith(shop));
  });
  afterAll(async () => {
    await close?.();
    shop?.close();
  });

  const stage = () => stagePage(browser, `chrome-extension://${shop.id}/`);

  /** The stage page, as soon as this version runs. */
  async function installed(wanted: string): Promise<Page> {
    const background = `chrome-extension://${shop.id}/background.js`;
    await browser.waitForTarget((target) => target.url() === background, { timeout: 30_000 });
    const page = await stage();
    expect(await page.evaluate(() => chrome.runtime.getManifest().version)).toBe(wanted);
    await until(
      'the first session',
      () => stored(page),
      ({ session }) => session !== null,
    );
    return page;
  }

  it('has the page of the running break again, once, with all alarms and balanced books', async () => {
    let page = await installed('1.0.0');
    const at = Date.now();
    const before = running(at, 5 * MINUTE, MINUTE, { shown: [] });
    await closeFirstRun(page);
    await fillShelf(page, 'notes', []);
    await settled(page);
    await seed(page, { session: before, settings: PROMPT, emptied: true });
    await command(page, { do: 'look' });
    await until(
      'the routine',
      () => storedSession(page),
      (session) => session.running?.plan != null,
    );
    expect(await openPages(page, 'break.html')).toBe(1);

    shop.offer('1.0.1');
    const arrived = await page.evaluate(async () => {
      const available = new Promise<string>((done) => {
        chrome.runtime.onUpdateAvailable.addListener(({ version }) => done(version));
      });
      await chrome.runtime.requestUpdateCheck();
      return available;
    });
    expect(arrived).toBe('1.0.1');
    // Open pages keep it waiting; this is what they and the next start of the browser come to.
    await page.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 0));
    await until('the old pages to be gone', () => page.isClosed(), Boolean, 15_000);

    page = await installed('1.0.1');
    const updatedAt = Date.now();
    await until(
      'the break page',
      () => openPages(page, 'break.html'),
      (count) => count > 0,
      15_000,
    );
    await settled(page);
    const { session, days } = await stored(page);
    expect(session?.running).toMatchObject({ id: before.running?.id, goneAt: null });
    expect(await openPages(page, 'break.html')).toBe(1);
    expect(Object.keys(await alarms(page)).toSorted()).toContain('heartbeat');
    expect(told(days)).toEqual([]);
    expect(lasted(days, 'closed')).toBeGreaterThan(0);
    expect(faultsIn(days, at, session?.at ?? 0)).toEqual([]);

    // The first run comes with an installation only, though nothing in this database says that it was there. It would
    // wait two seconds for a policy: no event says that it does not come.
    await until('longer than that', Date.now, (now) => now > updatedAt + 4 * SECOND);
    expect(await openPages(page, 'welcome.html')).toBe(0);
    expect(await welcomed(page)).toBeNull();
  }, 90_000);
});
