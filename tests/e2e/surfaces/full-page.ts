import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Snapshot } from '../../../core/audit/history';
import { localDay } from '../../../core/civil/local-day';
import type { Day, Fact, Span } from '../../../core/day/day';
import type { FlareUp } from '../../../core/flare-up/flare-up';
import type { Session } from '../../../core/session';
import { HOUR, MINUTE } from '../../../core/units';
import { flareUp } from '../../flare-up/flare-up';
import { sideways, violations } from '../harness/axe';
import { told } from '../harness/books';
import { click } from '../harness/controls';
import { seed, stored } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { counting, PROMPT, prompted } from '../harness/phases';
import { fillShelf } from '../harness/shelf';
import { until } from '../harness/until';
import type { Look } from './axe-clean';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

type Piece = readonly [from: number, to: number, what: Span['what'], why?: Span['why']];
type Mark = readonly [at: number, result: Fact['result'], ms: number];

/** Yesterday, in hours since midnight; its line goes from nine to five. */
function yesterday(pieces: readonly Piece[], marks: readonly Mark[]): { readonly day: Day; readonly start: number } {
  const { day, start } = localDay(localDay(Date.now(), ZONE).start - 1, ZONE);
  const at = (hours: number) => start + hours * HOUR;
  const spans = pieces.map(([from, to, what, why = null]) => ({ from: at(from), to: at(to), what, why }));
  const facts = marks.map(([hours, result, ms]): Fact => {
    return { id: `y${hours}`, kind: 'stretch', result, at: at(hours), day, offset: 0, ms, byUser: false };
  });
  return { day: { day, spans, facts }, start };
}

/** An hour at the desk, a break that was taken, quiet for a meeting, an hour away. */
const USUAL = yesterday(
  [
    [9, 10, 'desk'],
    [10, 10.1, 'break'],
    [10.1, 11.5, 'desk', 'meeting'],
    [11.5, 12.5, 'away'],
    [12.5, 17, 'desk'],
  ],
  [
    [10.1, 'taken', 6 * MINUTE],
    [11.5, 'natural', HOUR],
  ],
);

/** Every other reason for no break: a pause, a closed browser, a break that was skipped, lunch after little work, the evening. */
const MIXED = yesterday(
  [
    [9, 10, 'desk'],
    [10, 10.5, 'stopped', 'paused'],
    [10.5, 11, 'closed'],
    [11, 12, 'desk'],
    [12, 13.5, 'away'],
    [13.5, 15, 'desk'],
    [15, 16, 'stopped', 'off-hours'],
    [16, 17, 'desk'],
  ],
  [[11.75, 'skipped', 0]],
);

/** A workplace that was made, and used last, at an instant. */
function workplace(id: string, name: string, at: number): object {
  const never = { changedAt: null, recheckFrom: null };
  return { id, name, createdAt: at, usedAt: at, ...never, sore: [], answers: {}, fixes: {} };
}

/** What an audit of a workplace came to. */
function result(workplace: string, day: string, at: number, match: number): Snapshot {
  return { id: `${workplace}/${at}`, workplace, at, day, match, answered: 30, applicable: 33, groups: {} };
}

/** Today, History and About, the same in Chromium and Firefox. */
export function fullPage(on: () => Ground, looks: readonly Look[]): void {
  /** Begins with yesterday in the history: its flare-up lasted for two hours, and the workplace was checked. */
  async function begin(): Promise<string> {
    const { page, begin } = on();
    const { day, start } = USUAL;
    const hurt: FlareUp = flareUp({ onset: start + 9 * HOUR, startedAt: start + 9 * HOUR, endedAt: start + 11 * HOUR });
    const audit = result('w', day.day, start + 12 * HOUR, 71);
    await begin({ session: counting(Date.now()) });
    await seed(page, { days: [day] });
    await fillShelf(page, 'feelings', []);
    await fillShelf(page, 'flareUps', [hurt]);
    await fillShelf(page, 'audits', [audit]);
    await fillShelf(page, 'workplaces', [workplace('w', 'Desk', start)]);
    return day.day;
  }

  async function show(part: string, ready: string): Promise<Page> {
    const page = await on().open(`options.html#/${part}`);
    await page.setViewport({ width: 1280, height: 900 });
    await page.waitForSelector(ready);
    return page;
  }

  /** Clicks on an hour of yesterday, on the line itself or in the row of the marks above it. */
  async function ask(page: Page, hour: number, where: 'line' | 'marks' = 'line'): Promise<void> {
    const box = await (await page.$('.timeline__field'))?.boundingBox();
    if (!box) throw new Error('The line is not drawn.');
    await page.mouse.click(
      box.x + (box.width * (hour - 9)) / 8,
      where === 'line' ? box.y + box.height - 20 : box.y + 20,
    );
  }

  it('says why there was no break at eleven, in one click and by keyboard', async () => {
    const day = await begin();
    const page = await show(`today/${day}`, '.timeline__field');
    await ask(page, 11);
    await says(page, 'Nothing was asked, because you were in a meeting.');
    for (const key of ['End', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown'] as const) {
      await page.keyboard.press(key);
    }
    await says(page, 'That counted as a stretch break.');
    const heard = await page.$eval('.timeline__field', (line) => line.getAttribute('aria-valuetext'));
    expect(heard).toContain('You were away');
    await page.close();
  });

  it('shows the day of the address and never another one before it', async () => {
    const name = await begin();
    const page = await show('about', '.about__part');
    await page.evaluate((address) => {
      const titles = new Set<string>();
      Object.assign(globalThis, { titles });
      new MutationObserver(() => {
        const title = document.querySelector('.day-page__title')?.textContent;
        if (title) titles.add(title);
      }).observe(document, { childList: true, subtree: true, characterData: true });
      location.hash = address;
    }, `#/today/${name}`);
    await page.waitForSelector('.timeline__field');
    await ask(page, 11);
    await says(page, 'you were in a meeting');
    const titles = await page.evaluate(() => [...(globalThis as unknown as { titles: Set<string> }).titles]);
    expect(titles).toHaveLength(1);
    expect(titles[0]).not.toBe('Today');
    await page.close();
  });

  it('says it of every other reason, of a mark, and what the clock started anew with', async () => {
    const name = await begin();
    await seed(on().page, { days: [MIXED.day] });
    const page = await show(`today/${name}`, '.timeline__field');
    const answers: readonly [hour: number, words: RegExp][] = [
      [10.25, /Not counted, .*: Limber was paused\./],
      [10.75, /The browser was closed, /],
      [
        11.9,
        /\d min at the desk since 11:45.*, when a stretch break was skipped\..* a rest for the eyes had fallen due\./,
      ],
      [12.5, /It was not logged as a stretch break, because too little had been worked before\./],
      [
        13.75,
        /1\d min at the desk since 13?:30.*, when you came back\..* For your eyes it had counted 1\d min of 20 min\./,
      ],
      [15.5, /it was outside your working hours\./],
    ];
    for (const [hour, words] of answers) {
      await ask(page, hour);
      await says(page, words);
    }
    // A little beside the mark, which is meant nevertheless.
    await ask(page, 11.8, 'marks');
    await says(page, /11:45.*stretch break skipped\. The clock had counted 45 min .*You skipped it/i);
    await ask(page, 11.9);
    await page.keyboard.press('ArrowLeft');
    await says(page, 'At the desk,');
    await page.keyboard.press('ArrowLeft');
    await says(page, /stretch break skipped\. The clock/i);
    await page.close();
  });

  it.each<[string, (session: Session) => boolean, string]>([
    ['Skip', ({ cycles }) => cycles.stretch.dueAt === null, 'skipped'],
    ['In 10 min', ({ cycles }) => (cycles.stretch.postponedLeft ?? 0) > 9 * MINUTE, 'postponed'],
    ['Start the break', ({ running }) => running?.kind === 'stretch', ''],
  ])('does "%s" for a break that asks', async (button, done, fact) => {
    const ground = on();
    const settings = { ...PROMPT, style: 'gentle', windows: false };
    await ground.begin({ session: prompted(Date.now()), settings });
    const page = await show('today', '.day-page__timer');
    await says(page, 'Time for a stretch break');
    await click(page, button, '.day-page__timer');
    await until(
      button,
      () => stored(ground.page),
      ({ session, days }) => session !== null && done(session) && told(days).join() === (fact && `stretch ${fact}`),
    );
    if (button === 'Start the break') await (await ground.found('break.html')).close();
    else await page.waitForSelector(`.timeline .break-mark--${fact}`);
    await page.close();
  });

  it('says so where how the back feels cannot be kept, and where it cannot be taken back', async () => {
    await begin();
    const page = await show('today', '.feeling__answers');
    await click(page, 'Sore', '.feeling');
    await page.waitForSelector('.feeling__said');
    await page.evaluate(() => {
      const warned: string[] = [];
      // Listened to here: in the console it would be a fault of Limber's.
      console.warn = (...said: unknown[]) => warned.push(said.join(' '));
      Object.assign(globalThis, { warned });
      IDBDatabase.prototype.transaction = () => {
        throw new DOMException('A mutation operation was attempted on a database that did not allow mutations.');
      };
    });
    await click(page, 'Fine', '.feeling');
    await says(page, 'This could not be kept. Please try again.');
    await page.click('.feeling__remove');
    await says(page, 'This could not be removed. Please try again.');
    expect(await page.$$eval('.feeling__said', ({ length }) => length)).toBe(1);
    const warned = await page.evaluate(() => (globalThis as { warned?: string[] }).warned);
    const why = /could not change what was said of the back: .*did not allow mutations/;
    expect(warned).toEqual([expect.stringMatching(why), expect.stringMatching(why)]);
    await page.close();
  });

  it('shows the next break, a tip, and keeps how the back feels in one tap, until it is taken back', async () => {
    await begin();
    const page = await show('today', '.feeling__answers');
    await says(page, 'Until your next stretch');
    await page.waitForSelector('.tip__says, .tip__none');
    await click(page, 'Stiff', '.feeling');
    await page.waitForSelector('.feeling__said');
    expect(await page.$eval('.feeling__said', (one) => one.textContent)).toContain('Stiff');
    // It is a mark below the line of the day, too.
    await page.waitForSelector('.timeline__felt.felt--stiff');
    await says(page, 'Your back felt stiff 1');
    const cells = await page.$$eval('.day-table td', (all) => all.map((one) => one.textContent));
    expect(cells).toContain('Your back felt stiff');
    await page.click('.feeling__remove');
    await until(
      'it to be gone',
      () => page.$('.feeling__said, .timeline__felt'),
      (one) => one === null,
    );
    await page.close();
  });

  it('shows the same numbers as plots and as a table, and every day leads to its line', async () => {
    const day = await begin();
    await fillShelf(on().page, 'feelings', [{ id: 'f', felt: 'sore', at: 1, offset: 0, day, breakId: null }]);
    const page = await show(`history/month/${day}`, '.plot__field');
    const told = await until(
      'all plots, and how the back felt',
      () => page.$$eval('.plot .spoken li', (all) => all.map((one) => one.textContent ?? '')),
      (bars) => bars.some((bar) => bar.includes('Sore')),
    );
    const about = (words: RegExp) => told.filter((bar) => words.test(bar));
    expect(about(/Taken 1, By being away 1$/)).toHaveLength(1);
    expect(about(/: 6 h 54 min$/)).toHaveLength(1);
    expect(about(/: Sore 1; Flare-up: 1 day; Workplace 71%$/)).toHaveLength(1);
    expect(await page.$$eval('.part--flare', (all) => all.length)).toBe(1);
    await click(page, 'Table');
    await page.waitForSelector('.history-table td');
    const numbers = '1 0 1 0 0 0 6 h 54 min 4 h 30 min Sore 1 1 day 71%';
    await says(page, new RegExp(`Workplace .* ${numbers} .*Together ${numbers}`));
    await page.click('.history-table a');
    await page.waitForSelector('.timeline__field');
    expect(await page.evaluate(() => location.hash)).toBe(`#/today/${day}`);
    await page.close();
  });

  it('shows what every workplace came to by its name, wherever somebody sits now', async () => {
    const day = await begin();
    const { start } = USUAL;
    // A name as long as it may be, and the place that is in use.
    const long = 'The kitchen table at home, by the window';
    await fillShelf(on().page, 'workplaces', [workplace('w', 'Desk', start), workplace('k', long, start + HOUR)]);
    await fillShelf(on().page, 'audits', [
      result('w', day, start + 12 * HOUR, 71),
      result('k', day, start + 13 * HOUR, 55),
      result('k', day, start + 14 * HOUR, 58),
    ]);
    const page = await show(`history/week/${day}`, '.plot__field');
    const plot = await until(
      'the plot of the back',
      () => page.$('.plot:has(.part--flare) .plot__field'),
      (one) => one !== null,
    );
    const name = await plot?.evaluate((one) => one.getAttribute('aria-label'));
    expect(name).toBe(`How the back felt, flare-ups and the workplace: Flare-up: 1 day; Desk 71%; ${long} 58%`);
    // Names of rows are cut to the room that they have, and whole in their tooltip.
    const rows = await page.$$eval('.plot:last-of-type .plot__tick', (all) =>
      all.map((one) => [one.firstChild?.textContent, one.querySelector('title')?.textContent ?? null]),
    );
    expect(rows.slice(-2)).toEqual([
      ['Desk', null],
      [expect.stringMatching(/^The kit.*…$/), long],
    ]);
    await click(page, 'Table');
    await page.waitForSelector('.history-table td');
    await says(page, new RegExp(`Flare-up Desk ${long} .* 1 day 71% 58% .*Together .* 1 day 71% 58%`));
    await page.close();
  });

  it('a plot without anything in it has a name all the same', async () => {
    const day = await begin();
    for (const shelf of ['flareUps', 'audits']) await fillShelf(on().page, shelf, []);
    await seed(on().page, { days: [{ day, facts: [], spans: [] } as object as Day] });
    const page = await show(`history/week/${day}`, '.plot__field');
    const names = await until(
      'all plots',
      () => page.$$eval('.plot__field', (all) => all.map((one) => one.getAttribute('aria-label') ?? '')),
      ({ length }) => length === 4,
    );
    for (const name of names) expect(name).not.toMatch(/[:\s]$/);
    await page.close();
  });

  it('a tap of a finger on a bar opens it', async () => {
    const day = await begin();
    const page = await show(`history/month/${day}`, '.axis a');
    await page.bringToFront();
    const bar = await (await page.$(`.axis a[href$="/${day}"]`))?.boundingBox();
    const field = await (await page.$('.plot__field'))?.boundingBox();
    if (!bar || !field) throw new Error('The plots are not drawn.');
    await page.touchscreen.tap(bar.x + bar.width / 2, field.y + field.height / 2);
    await page.waitForSelector('.timeline__field');
    expect(await page.evaluate(() => location.hash)).toBe(`#/today/${day}`);
    await page.close();
  });

  it('an empty day has an axis whose steps differ', async () => {
    const day = await begin();
    const short = { from: Date.now() - 2 * MINUTE, to: Date.now() - MINUTE, what: 'desk', why: null };
    await seed(on().page, { days: [{ day, facts: [], spans: [short] } as object as Day] });
    const page = await show(`history/week/${day}`, '.plot__field');
    const ticks = await until(
      'all plots',
      () =>
        page.$$eval('.plot', (all) =>
          all.map((one) => [...one.querySelectorAll('.plot__tick')].map((t) => t.textContent)),
        ),
      ({ length }) => length === 4,
    );
    for (const words of ticks) expect(new Set(words).size).toBe(words.length);
    await page.close();
  });

  it.each([
    ['today', '.feeling__answers'],
    ['history', '.axis'],
    ['history/all', '.axis'],
    ['about', '.about__part'],
  ])('#/%s can be used by everybody', async (part, ready) => {
    await begin();
    const page = await show(part, ready);
    for (const look of looks) {
      await look.set(page);
      expect(await violations(page), look.name).toEqual([]);
      expect(await sideways(page), look.name).toBe(0);
    }
    if (part === 'history') {
      await click(page, 'Table');
      await page.waitForSelector('.history-table td');
      expect(await violations(page), 'table').toEqual([]);
    }
    await page.close();
  });
}
