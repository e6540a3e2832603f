import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { MINUTE } from '../../../core/units';
import { tenYears } from '../../../scripts/bench/ten-years.mjs';
import { sideways, violations } from '../harness/axe';
import { click } from '../harness/controls';
import { changeEveryStore } from '../harness/every-store';
import { type Ground, says } from '../harness/ground';
import { counting } from '../harness/phases';
import { until } from '../harness/until';
import type { Look } from './axe-clean';

const AT = Date.UTC(2026, 2, 3, 9);
const DAY = '2026-03-03';
const HOSTILE = '<img src=x onerror="document.title=1">';

/** A file with something in every store. */
const FILE = {
  limber: 1,
  exportedAt: '2026-03-04T09:00:00.000Z',
  database: 2,
  settings: { style: 'firm', theme: 'dark' },
  days: [
    {
      day: DAY,
      facts: [
        { id: 'a-1', kind: 'stretch', result: 'taken', at: AT, day: DAY, offset: 60, ms: 5 * MINUTE, byUser: false },
        { id: 'a-2', kind: 'micro', result: 'skipped', at: AT + MINUTE, day: DAY, offset: 60, ms: 0, byUser: true },
      ],
      spans: [{ from: AT - MINUTE, to: AT, what: 'desk', why: null }],
    },
  ],
  exercises: [
    {
      id: 'own-1',
      name: HOSTILE,
      steps: ['Slide.'],
      holdSeconds: 0,
      repetitions: 10,
      sides: 2,
      areas: ['hips'],
      position: 'floor',
      place: 'floor',
      picture: 'data:image/png;base64,iVBORw0KGgo=',
      createdAt: AT,
      changedAt: AT,
    },
  ],
  workplaces: [
    {
      id: 'office',
      name: 'Office',
      createdAt: AT,
      usedAt: AT,
      changedAt: null,
      recheckFrom: null,
      sore: [],
      answers: { chair: { answer: 'no', at: AT } },
      fixes: {},
    },
  ],
  audits: [],
  feelings: [{ id: 'f-1', felt: 'stiff', at: AT, offset: 60, day: DAY, breakId: null }],
  notes: { acknowledged: AT, movements: { favourite: { bridging: AT }, notForMe: {} } },
  aside: [{ what: 'settings.x', at: AT, why: HOSTILE, value: 1 }],
};

/** Every store but the timer's, and the day that is under way, which the timer writes. */
function stores(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(async () => {
    const ask = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const db = await ask(indexedDB.open('limber'));
    const names = [...db.objectStoreNames].filter((name) => name !== 'state');
    const transaction = db.transaction(names);
    const read = names.map(async (name) => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([ask(store.getAllKeys()), ask<unknown[]>(store.getAll())]);
      // What was set aside has keys that only count.
      const entries = name === 'aside' ? values : keys.map((key, index) => [key, values[index]]);
      return [name, name === 'days' ? entries.filter((one) => String((one as string[])[0]) < '2026-06') : entries];
    });
    const all = await Promise.all(read);
    db.close();
    return Object.fromEntries(all);
  });
}

/** The files that the page hands to the browser, by their names; the browser itself is left out of it. */
async function watchFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const files: Record<string, Blob> = {};
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      const url = create.call(URL, blob);
      blobs.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob && this.download) files[this.download] = blob;
    };
    Object.assign(globalThis, { files });
  });
}

function saved(page: Page, ending: string): Promise<string> {
  return until(
    `a file that ends in ${ending}`,
    () =>
      page.evaluate(async (ending) => {
        const files = (globalThis as unknown as { files: Record<string, Blob> }).files;
        const name = Object.keys(files).find((one) => one.endsWith(ending));
        const bytes = name ? await files[name]?.arrayBuffer() : undefined;
        // Not `text()`: it would leave out the mark at the beginning.
        return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : '';
      }, ending),
    (text) => text !== '',
  );
}

/** From now on whatever can be cancelled is, as soon as the button for it is there; returns how to leave off. */
async function cancelSoon(page: Page): Promise<() => Promise<void>> {
  const watcher = await page.evaluateHandle(() => {
    const press = () => document.querySelector<HTMLElement>('.data-progress button')?.click();
    const watcher = new MutationObserver(press);
    watcher.observe(document.body, { childList: true, subtree: true });
    return watcher;
  });
  return () => watcher.evaluate((one) => one.disconnect());
}

/** Waits until a card says what became of its work. */
async function saysAt(page: Page, card: string, words: string): Promise<void> {
  await until(
    `"${words}" at ${card}`,
    () => page.$eval(`#${card} [role=status]`, (place) => place.textContent),
    (said) => said === words,
  );
}

/** Bytes of a picture that an exercise may have. */
const PICTURE_BYTES = 480_000;

const UNITS = { byte: 1, bytes: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12 };

/** What the browser says to the page of its room, from now on. It changes by itself: a database tidies up. */
async function watchRoom(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { storage } = navigator;
    const estimate = storage.estimate.bind(storage);
    storage.estimate = async () => {
      const room = await estimate();
      Object.assign(globalThis, { room });
      return room;
    };
  });
}

/** The room that is taken and the room that is free, as the section says it and as the browser said it last; in bytes. */
async function roomOf(page: Page): Promise<{ shown: readonly number[]; said: readonly number[] }> {
  const { text, room } = await page.evaluate(() => ({
    text: document.body.innerText,
    room: (globalThis as { room?: StorageEstimate }).room ?? {},
  }));
  const words =
    /about ([\d.,]+) (\w+) in this browser\. There is room for about ([\d.,]+) (\w+) more\./.exec(text) ?? [];
  const bytes = (at: number) =>
    Number((words[at] ?? '').replaceAll(',', '')) * UNITS[words[at + 1] as keyof typeof UNITS];
  const { usage = 0, quota = 0 } = room;
  return { shown: [bytes(1), bytes(3)], said: [usage, quota - usage] };
}

/** But for the rounding. */
const isAbout = (one: number, other: number) => Math.abs(one - other) <= 0.01 * other;

/**
 * The section "Data" from end to end.
 *
 * @param saveTo lets the browser save downloads into a folder, without asking
 */
export function dataSection(
  on: () => Ground,
  saveTo: (page: Page, folder: string) => Promise<unknown>,
  looks: readonly Look[],
): void {
  const folder = mkdtempSync(join(tmpdir(), 'limber-data-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function open(): Promise<{ ground: Ground; page: Page }> {
    const ground = on();
    await ground.begin({ session: counting(Date.now()) });
    // What only pages write; the rest was empty before.
    await changeEveryStore(ground.page, 'empty');
    const page = await ground.open('options.html#/data');
    await page.waitForSelector('#import');
    return { ground, page };
  }

  async function pick(page: Page, content: string): Promise<void> {
    const path = join(folder, 'limber-file.json');
    writeFileSync(path, content);
    const input = (await page.waitForSelector('#import input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  }

  async function bring(page: Page, content: string, how: 'Merge' | 'Replace'): Promise<void> {
    await pick(page, content);
    await says(page, 'can be imported');
    if (how === 'Replace') await page.click('.data-preview .radio-card:last-of-type input');
    await click(page, `${how} now`);
    await says(page, how === 'Merge' ? 'Merged.' : 'Replaced.');
  }

  async function deleteAll(page: Page): Promise<void> {
    await click(page, 'Delete everything …');
    await click(page, 'Delete everything', 'dialog');
    await says(page, 'Everything is deleted');
  }

  it('import, export, delete, import: the same database; the timer is the only thing that begins anew', async () => {
    const { ground, page } = await open();
    await watchFiles(page);
    await bring(page, JSON.stringify(FILE), 'Merge');
    const before = await stores(ground.page);
    expect(before).toMatchObject({
      settings: Object.entries(FILE.settings),
      days: [[DAY, FILE.days[0]]],
      exercises: [['own-1', FILE.exercises[0]]],
      aside: FILE.aside,
    });
    await click(page, 'Export everything');
    const text = await saved(page, '.json');
    await deleteAll(page);
    const gone = await stores(ground.page);
    expect(Object.values(gone).flat()).toEqual([]);
    // The theme was the file's, and is the default again.
    await until(
      'the theme to go',
      () => page.evaluate(() => document.documentElement.dataset.theme ?? ''),
      (theme) => theme !== 'dark',
    );
    await bring(page, text, 'Replace');
    expect(await stores(ground.page)).toEqual(before);
    await until(
      'the theme to come',
      () => page.evaluate(() => document.documentElement.dataset.theme),
      (theme) => theme === 'dark',
    );
    // Nothing of what a file says is ever run as markup.
    expect(await page.$$('main img')).toEqual([]);
    expect(await page.title()).not.toBe('1');
    await page.close();
  });

  it('deleting everything asks first, keeps on Esc, and lets a new timer begin', async () => {
    const { ground, page } = await open();
    const born = () =>
      ground.page.evaluate(async () => {
        const db = await new Promise<IDBDatabase>((done) => {
          const request = indexedDB.open('limber');
          request.onsuccess = () => done(request.result);
        });
        const request = db.transaction('state').objectStore('state').get('session');
        await new Promise((done) => {
          request.onsuccess = done;
        });
        db.close();
        return (request.result as { born: number } | undefined)?.born ?? 0;
      });
    const before = await born();
    await click(page, 'Delete everything …');
    await page.waitForSelector('dialog[open]');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep it');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    expect(await born()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Delete everything …');
    await deleteAll(page);
    await until('a new timer', born, (now) => now > before);
    await page.close();
  });

  it('refuses what is not ours, cut off, newer or damaged, says why and where, and changes nothing', async () => {
    const { ground, page } = await open();
    const before = await stores(ground.page);
    const text = JSON.stringify(FILE);
    for (const [content, words] of [
      ['Dear diary', 'It is not a file that Limber exported.'],
      [text.slice(0, 700), 'It ends in the middle.'],
      [text.replace('"limber":1', '"limber":2'), 'A newer version of Limber exported it.'],
      [text.replace('"skipped"', '"slept"'), 'Place: Days of history › 2026-03-03 › facts › 2 › result.'],
      [text.replace('"feelings"', '"session":{},"feelings"'), 'something that Limber does not know: session.'],
    ] as const) {
      await pick(page, content);
      await says(page, words);
    }
    expect(await stores(ground.page)).toEqual(before);
    await page.close();
  });

  it('shows what would change, and an import that is cancelled half-way changes nothing', async () => {
    const { ground, page } = await open();
    await bring(page, JSON.stringify(FILE), 'Merge');
    const before = await stores(ground.page);
    const half = tenYears();
    await pick(page, JSON.stringify({ ...half, exercises: [], days: half.days.slice(0, 1_200) }));
    await says(page, /Days of history 1,200 – – –/);
    await page.click('.data-preview .radio-card:last-of-type input');
    await says(page, /Exercises of your own – – – 1/);
    // Both presses at once: the bar is there as soon as the first is handled.
    await page.evaluate(async () => {
      document.querySelector<HTMLElement>('.data-preview .button--main')?.click();
      const bar = () => document.querySelector<HTMLElement>('#import .data-progress button');
      while (!bar()) await new Promise((done) => requestAnimationFrame(done));
      bar()?.click();
    });
    await says(page, 'Stopped. Nothing was changed.');
    expect(await stores(ground.page)).toEqual(before);
    await pick(page, JSON.stringify(FILE));
    await says(page, 'Nothing would change.');
    await page.close();
  });

  it('an export, a file that is being read and a check can be cancelled; nothing is saved or changed then', async () => {
    const { ground, page } = await open();
    await watchFiles(page);
    await bring(page, JSON.stringify(FILE), 'Merge');
    const before = await stores(ground.page);
    const leaveOff = await cancelSoon(page);
    for (const name of ['Export everything', 'Export breaks as a table (CSV)', 'Export days as a table (CSV)']) {
      await click(page, name);
      await saysAt(page, 'save', 'Stopped. Nothing was saved.');
    }
    expect(await page.evaluate(() => Object.keys((globalThis as unknown as { files: object }).files))).toEqual([]);
    await click(page, 'Check now');
    await saysAt(page, 'check', 'Stopped.');
    await pick(page, JSON.stringify(tenYears()));
    await saysAt(page, 'import', 'Stopped. Nothing was changed.');
    expect(await page.$('.data-preview')).toBeNull();
    expect(await stores(ground.page)).toEqual(before);
    // And all of it can be begun anew.
    await leaveOff();
    await pick(page, JSON.stringify(FILE));
    await says(page, 'Nothing would change.');
    await page.close();
  });

  it('saves the history as tables that a spreadsheet reads: every break, and every day', async () => {
    const { page } = await open();
    await watchFiles(page);
    await bring(page, JSON.stringify(FILE), 'Merge');
    await click(page, 'Export breaks as a table (CSV)');
    await says(page, /Saved \d+ lines as limber-breaks-/);
    const [head, ...rows] = (await saved(page, '.csv')).split('\r\n');
    expect(head).toBe('\uFEFFDate and time,Break,Result,Length (h:mm:ss),Entered by you');
    expect(rows).toContain('2026-03-03 10:00:00,Stretch break,taken,0:05:00,no');
    expect(rows).toContain('2026-03-03 10:01:00,Rest for the eyes,skipped,0:00:00,yes');
    await watchFiles(page);
    await click(page, 'Export days as a table (CSV)');
    const [names = '', ...days] = (await saved(page, '.csv')).split('\r\n');
    expect(names.split(',').slice(0, 4)).toEqual([
      '\uFEFFDay',
      'Time at the desk (minutes)',
      'Longest stretch without moving (minutes)',
      'Stretch break: taken',
    ]);
    expect(names).toMatch(
      /,Rest for the eyes: went by,How the back felt: Fine,How the back felt: Stiff,How the back felt: Sore$/,
    );
    expect(days).toContain('2026-03-03,1,1,1,0,0,0,0,0,0,0,0,0,1,0,0,1,0');
    await page.close();
  });

  it('separates cells by semicolons where numbers have a decimal comma', async () => {
    const { page } = await open();
    await watchFiles(page);
    await bring(page, JSON.stringify(FILE), 'Merge');
    await page.evaluate(() => {
      // The browser is at home in France from here on.
      const write = Number.prototype.toLocaleString;
      Number.prototype.toLocaleString = function (locale, options) {
        return write.call(this, locale ?? 'fr-FR', options);
      };
    });
    await click(page, 'Export breaks as a table (CSV)');
    const [, ...rows] = (await saved(page, '.csv')).split('\r\n');
    expect(rows).toContain('2026-03-03 10:00:00;Stretch break;taken;0:05:00;no');
    await page.close();
  });

  it('the browser really saves the file', async () => {
    const { page } = await open();
    const downloads = join(folder, 'downloads');
    mkdirSync(downloads);
    await saveTo(page, downloads);
    await click(page, 'Export everything');
    const whole = () => {
      const name = readdirSync(downloads).find((one) => /^limber-\d{4}-\d\d-\d\d\.json$/.test(one));
      return name ? readFileSync(join(downloads, name), 'utf8') : '';
    };
    const text = await until('the file', whole, (content) => content.endsWith('}\n'));
    expect(JSON.parse(text)).toMatchObject({ limber: 1, settings: {} });
    await page.close();
  });

  it('says how much room all of it takes: what the browser says, once there is more', async () => {
    const { page } = await open();
    await watchRoom(page);
    // Letters without order, which no store makes smaller.
    const picture = () => `data:image/png;base64,${randomBytes(PICTURE_BYTES).toString('base64')}`;
    const exercises = Array.from({ length: 12 }, (_, index) => ({
      ...FILE.exercises[0],
      id: `own-${index}`,
      picture: picture(),
    }));
    const bytes = JSON.stringify(exercises).length;
    await bring(page, JSON.stringify({ ...FILE, exercises }), 'Merge');
    const { shown } = await until(
      'the room that the browser says',
      () => roomOf(page),
      ({ shown, said }) => said.every((one, index) => one > 0 && isAbout(shown[index] ?? 0, one)),
    );
    expect(shown[0]).toBeGreaterThan(0.9 * bytes);
    // A database keeps its log beside itself until it tidies up, and tidies up what was there before when it likes.
    expect(shown[0]).toBeLessThan(10 * bytes);
    await page.close();
  });

  it('finds what is damaged, sets it aside and shows it', async () => {
    const { ground, page } = await open();
    await click(page, 'Check now');
    await says(page, /sound\./);
    await ground.page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open('limber');
        request.onsuccess = () => done(request.result);
      });
      const transaction = db.transaction('feelings', 'readwrite');
      transaction.objectStore('feelings').put({ id: 'f-9', felt: 'happy' });
      await new Promise((done) => {
        transaction.oncomplete = done;
      });
      db.close();
    });
    await click(page, 'Check now');
    await says(page, '1 damaged record was set aside');
    await says(page, 'How your back felt › f-9');
    expect((await stores(ground.page)).feelings).toEqual([]);
    await page.close();
  });

  it('axe finds nothing wrong with it in any look', async () => {
    const { page } = await open();
    // A theme of its own would hide what the system asks for.
    await bring(page, JSON.stringify({ ...FILE, settings: {} }), 'Merge');
    const check = async (what: string) => {
      for (const look of looks) {
        await look.set(page);
        expect(await violations(page), `${what}, ${look.name}`).toEqual([]);
        expect(await sideways(page), `${what}, ${look.name}`).toBe(0);
      }
    };
    await check('what is kept');
    await pick(page, JSON.stringify({ ...FILE, feelings: [] }));
    await says(page, 'can be imported');
    await check('a file to import');
    await pick(page, 'Dear diary');
    await says(page, 'was not imported');
    await check('a refused file');
    await click(page, 'Delete everything …');
    await page.waitForSelector('dialog[open]');
    await check('the question');
    await page.close();
  });
}
