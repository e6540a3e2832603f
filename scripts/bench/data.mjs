import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tenYears } from './ten-years.mjs';
import { atRest, watchPage } from './watch-page.mjs';
import { BUILT, withLimber } from './with-limber.mjs';

/** What is wanted of ten years of records, in milliseconds; `stop` is the longest step on the page's own thread. */
export const WANTED = { export: 2_000, import: 5_000, stop: 50, cancel: 500 };

/** Larger than any export, but still read. */
const HUGE = 200_000_000;

/** What somebody opens, and a selector of what it is for. */
const PAGES = {
  popup: ['popup.html', '.hero__headline'],
  Today: ['options.html#/today', '#day-title'],
  'History of a month': ['options.html#/history/month/2025-05-15', '.plot__field'],
  'History of all': ['options.html#/history/all', '.history__card[aria-busy=false] .plot__field'],
};

/** Working days and facts in each of a file with a million entries. */
const MILLION = [10_000, 100];

/**
 * Takes ten years in and out through the page, as a person does, and measures; then a file of 200 MB, and one of a million
 * entries that is stopped while it is written, and then taken; and the pages that somebody opens with so much.
 *
 * @param {{ extensionPath?: string }} [options] the build as people get it
 * @returns {Promise<{ import: number, cancel: number, export: number, again: number, huge: number, hugeSays: string,
 *   million: number, taken: number, stop: number, opened: Record<string, { ready: number, step: number }> }>} milliseconds;
 *   `ready`: until what the page is for stands there
 * @throws Error where something was written of what was stopped or refused
 */
export async function data({ extensionPath = BUILT } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'limber-bench-'));
  const file = join(folder, 'ten-years.json');
  writeFileSync(file, JSON.stringify(tenYears()));
  const huge = join(folder, 'huge.json');
  const pieces = '{"id":"f","felt":"fine","at":1,"offset":0,"day":"2026-01-01","breakId":null},';
  const text = `${JSON.stringify({ ...tenYears(), days: [], feelings: undefined }).slice(0, -1)},"feelings":[`;
  writeFileSync(huge, `${text}${pieces.repeat(HUGE / pieces.length)}{}]}`);
  const million = join(folder, 'million.json');
  writeFileSync(million, JSON.stringify(tenYears(...MILLION)));
  try {
    return await withLimber({ extensionPath }, async (browser, id) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/options.html#/data`);
      await page.waitForSelector('#import');
      await (await page.createCDPSession()).send('Browser.setDownloadBehavior', { behavior: 'deny' });
      await page.evaluate(watchPage);

      const first = await read(page, file);
      const cancel = await stopped(page);

      const read2 = await read(page, file);
      const write = await time(page, 'import', () => page.click('.data-preview .button--main'));
      const exported = await time(page, 'save', () => page.click('#save .button'));
      const again = await read(page, file);
      const tooMuch = await read(page, huge);
      const hugeSays = await page.$eval('#import-fault', (place) => place.textContent);
      const millionRead = await read(page, million);
      await stopped(page);
      await read(page, million);
      const taken = await time(page, 'import', () => page.click('.data-preview .button--main'));
      const { step } = await atRest(page);
      const opened = {};
      for (const [name, [address, ready]] of Object.entries(PAGES)) {
        opened[name] = await open(browser, `chrome-extension://${id}/${address}`, ready);
      }
      return {
        import: Math.max(first, read2) + write,
        cancel,
        export: exported,
        again,
        huge: tooMuch,
        hugeSays,
        million: millionRead,
        taken,
        stop: step,
        opened,
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Reads a file up to what would change, or up to why it is refused. */
async function read(page, file) {
  const input = await page.$('#import input[type=file]');
  return time(page, 'import', () => input.uploadFile(file));
}

/** Stops an import once a part of it is written, and sees that nothing of it is there; how long that takes. */
async function stopped(page) {
  const before = await page.evaluate(countDays);
  await page.click('.data-preview .button--main');
  await page.waitForFunction(() => (document.querySelector('#import .data-progress progress')?.value ?? 0) > 0.1);
  const took = await time(page, 'import', () => page.click('#import .data-progress button'));
  const after = await page.evaluate(countDays);
  if (after !== before) throw new Error(`A stopped import made ${after} days of ${before}.`);
  return took;
}

/** Runs in the page. */
async function countDays() {
  const db = await new Promise((done, failed) => {
    const request = indexedDB.open('limber');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const request = db.transaction('days').objectStore('days').count();
  await new Promise((done) => (request.onsuccess = done));
  db.close();
  return request.result;
}

/** From a deed to the end of the work that it begins in a card: its bar has come and gone. */
async function time(page, card, deed) {
  await page.evaluate((card) => {
    const from = performance.now();
    const place = document.getElementById(card);
    const isOver = () => place.querySelector('.data-progress') === null;
    const said = () =>
      place.querySelector('[role=status]').textContent + place.querySelector('.fault-place').textContent;
    let was = isOver() && said() === '' ? 'idle' : 'before';
    globalThis.took = new Promise((resolve) => {
      const look = () => {
        if (!isOver()) was = 'working';
        else if (was === 'working' && said() !== '') {
          watcher.disconnect();
          resolve(performance.now() - from);
        }
      };
      const watcher = new MutationObserver(look);
      watcher.observe(place, { childList: true, subtree: true, characterData: true });
      look();
    });
  }, card);
  await deed();
  return Math.round(await page.evaluate(() => globalThis.took));
}

/** Opens a page twice, as the first time warms the caches up, and measures the second. */
async function open(browser, address, ready) {
  for (const isMeasured of [false, true]) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watchPage);
    await page.goto(address);
    await page.waitForSelector(ready);
    const at = await page.evaluate(() => performance.now());
    const { step } = await atRest(page);
    await page.close();
    if (isMeasured) return { ready: Math.round(at), step };
  }
}

/** @returns {Promise<boolean>} whether all of it is as quick as is wanted */
export async function checkData() {
  const took = await data();
  const lines = [
    ['export of ten years (75 000 entries)', took.export, WANTED.export],
    ['import of ten years, read, checked and written', took.import, WANTED.import],
    ['cancelling it while it writes', took.cancel, WANTED.cancel],
    ['longest step on the thread of the page', took.stop, WANTED.stop],
  ];
  for (const [what, measured, wanted] of lines) {
    console.log(`${what}: wanted < ${wanted} ms, measured ${measured} ms: ${measured < wanted ? 'fine' : 'TOO SLOW'}`);
  }
  console.log(`reading the same file again, to see that nothing would change: ${took.again} ms`);
  console.log(`a file of 200 MB: answered after ${took.huge} ms: ${took.hugeSays}`);
  console.log(`a file of a million entries: read and checked after ${took.million} ms; stopped while it was written,`);
  console.log(`  nothing of it was there; then written after ${took.taken} ms. With so much in the database:`);
  for (const [name, { ready, step }] of Object.entries(took.opened)) {
    console.log(`  ${name}: there after ${ready} ms, longest step ${step === 0 ? 'under 50' : step} ms`);
  }
  return lines.every(([, measured, wanted]) => measured < wanted);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = (await checkData()) ? 0 : 1;
}
