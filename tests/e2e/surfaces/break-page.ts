import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { PlanStep } from '../../../core/session';
import { MINUTE, SECOND } from '../../../core/units';
import { told } from '../harness/books';
import { click } from '../harness/controls';
import { stored, storedSession } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { counting, PROMPT, postponed, prompted, running } from '../harness/phases';
import { openPages } from '../harness/talk';
import { until } from '../harness/until';

/** A routine of three stretches, the second on both sides. */
export const ROUTINE: readonly PlanStep[] = [
  { stretch: 'standing-back-extension', side: 0, ms: 60 * SECOND },
  { stretch: 'seated-figure-four', side: 1, ms: 60 * SECOND },
  { stretch: 'seated-figure-four', side: 2, ms: 60 * SECOND },
  { stretch: 'chin-tuck', side: 0, ms: 60 * SECOND },
];
const LENGTH = 4 * MINUTE;

/** A break with that routine, so far into a step; `left` milliseconds of it are still to come. */
export function guided(now: number, step: number, left: number) {
  const given = ROUTINE.slice(0, step + 1).reduce((sum, { ms }) => sum + ms, 0) - left;
  return running(now, LENGTH, given, { plan: ROUTINE, step, stepEndsAt: now + left });
}

/** The seconds on the countdown. */
export function countdown(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.querySelector('.countdown .number')?.textContent ?? Number.NaN));
}

/** What somebody sees and does on the break page. */
export function breakPage(on: () => Ground): void {
  /** Begins with a session and opens the page in a tab, as wide as a small laptop. */
  async function show(session: unknown, settings = {}): Promise<{ ground: Ground; page: Page }> {
    const ground = on();
    await ground.begin({ session, settings: { ...PROMPT, ...settings } });
    const page = await ground.open('break.html');
    await page.setViewport({ width: 1280, height: 800 });
    await page.waitForSelector('h1');
    return { ground, page };
  }
  const session = () => storedSession(on().page);
  const gone = () =>
    until(
      'the page to go',
      () => openPages(on().page, 'break.html'),
      (count) => count === 0,
    );

  it('leads from Start to the calm end: progress, pause, next, and what was done', async () => {
    const { ground, page } = await show(prompted(Date.now()));
    await says(page, /Time for a stretch break .* You can put it off 2 more times\./);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await click(page, 'Start');
    const begun = await until('the routine', session, ({ running }) => running?.plan != null);
    const plan = begun.running?.plan ?? [];
    const stretches = plan.filter(({ side }) => side !== 2).length;
    const progress = () => page.$eval('.progress', (one) => one.getAttribute('aria-label'));
    await until('the progress', progress, (label) => label === `Stretch 1 of ${stretches}`);

    await click(page, 'Pause');
    await until('the break to be paused', session, ({ running }) => running?.pausedAt != null);
    await says(page, /Paused .*It waits for you for up to \d+ minutes/);
    await click(page, 'Go on');
    await until('the break to go on', session, ({ running }) => running?.pausedAt === null);

    for (let step = 0; step < plan.length - 1; step++) {
      await click(page, 'Next');
      await until('the next step', session, ({ running }) => running?.step === step + 1);
      await says(page, step + 1 < plan.length - 1 ? 'Next' : 'Finish');
    }
    expect(await progress()).toBe(`Stretch ${stretches} of ${stretches}`);
    await click(page, 'Finish');
    await says(
      page,
      /(Well stretched|That counts too|Left out this time) .*The next stretch break comes after another 50 minutes/,
    );
    expect((await session()).running).toBeNull();
    expect(told((await stored(ground.page)).days)).toHaveLength(1);
    await click(page, 'Close');
    await gone();
  });

  it('is to be read from afar at 1280 by 800, and all of it fits', async () => {
    const { page } = await show(guided(Date.now(), 1, 40 * SECOND));
    const size = (selector: string) => page.$eval(selector, (one) => Number.parseFloat(getComputedStyle(one).fontSize));
    expect(await size('.instruction')).toBeGreaterThanOrEqual(40);
    expect(await size('.countdown .number')).toBeGreaterThanOrEqual(96);
    const over = await page.evaluate(() => ({
      down: document.documentElement.scrollHeight - innerHeight,
      aside: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(over).toEqual({ down: 0, aside: 0 });
    await page.close();
  });

  it('goes on by itself, from one side to the other, to the next stretch and to the end', async () => {
    const now = Date.now();
    const quick = ROUTINE.map((step) => ({ ...step, ms: 800 }));
    const break_ = running(now, 3_200, 0, { plan: quick, stepEndsAt: now + 800 });
    const { ground, page } = await show(break_);
    const seen: string[] = [];
    const heading = async () => {
      const text = await page.$eval('h1', (one) => one.textContent ?? '').catch(() => '');
      if (text && seen.at(-1) !== text) seen.push(text);
      return text;
    };
    await until('the end', heading, (text) => text === 'Well stretched');
    expect(seen.slice(-3)).toEqual(['Figure four', 'Chin tuck', 'Well stretched']);
    await until(
      'the log',
      () => stored(ground.page),
      ({ days }) => told(days).join() === 'stretch taken',
    );
    await page.close();
  });

  it('puts off what runs and what asks, leaves it out, and says how often that goes', async () => {
    const { page } = await show(guided(Date.now(), 1, 40 * SECOND));
    await says(page, 'You can put it off 2 more times.');
    await click(page, 'In 10 minutes');
    await gone();
    const { cycles, running: left } = await session();
    expect(left).toBeNull();
    expect(cycles.stretch).toMatchObject({ postponed: 1 });
    expect(Math.abs((cycles.stretch.postponedLeft ?? 0) - 10 * MINUTE)).toBeLessThan(15 * SECOND);

    const second = await show(prompted(Date.now(), { stretch: { postponed: 1 } }));
    await says(second.page, 'You can put it off once more.');
    await click(second.page, 'In 5 minutes');
    await gone();
    expect((await session()).cycles.stretch.postponed).toBe(2);

    const third = await show(prompted(Date.now(), { stretch: { postponed: 2 } }));
    await says(third.page, 'It cannot be put off again. Skipping is fine too.');
    await click(third.page, 'Skip');
    await gone();
    expect(told((await stored(on().page)).days)).toEqual(['stretch skipped']);
  });

  it('asks before it ends a break, and ends it as it stands', async () => {
    const { ground, page } = await show(guided(Date.now(), 1, 40 * SECOND));
    await click(page, 'End break', '.top');
    await says(
      page,
      /End this break\? You have given it (7[5-9]|8\d) seconds so far|End this break\? You have given it 1 minutes/,
    );
    await click(page, 'Keep going');
    await until(
      'the question to go',
      () => page.$('dialog'),
      (dialog) => dialog === null,
    );
    expect((await session()).running).not.toBeNull();
    await click(page, 'End break', '.top');
    await click(page, 'End break', 'dialog');
    await says(page, 'That counts too');
    expect(told((await stored(ground.page)).days)).toEqual(['stretch partly']);
    await page.close();
  });

  it('shows the truth after it was loaded anew', async () => {
    const { ground, page } = await show(guided(Date.now(), 1, 55 * SECOND));
    await page.evaluate(() => location.reload());
    await until(
      'the page to be back',
      () => page.$('.countdown').catch(() => null),
      (one) => one !== null,
    );
    const { running: now } = await session();
    expect(now?.step).toBe(1);
    const left = () => Math.ceil(((now?.stepEndsAt ?? 0) - Date.now()) / SECOND);
    await until(
      'the true countdown',
      () => countdown(page),
      (shown) => Math.abs(shown - left()) <= 1,
    );
    expect(told((await stored(ground.page)).days)).toEqual([]);
    await page.close();
  });

  it('shows the truth after a sleep: the wall clock went on, the clock of the page did not', async () => {
    const { page } = await show(guided(Date.now(), 0, 50 * SECOND));
    await says(page, 'Lean back standing');
    await page.evaluate(() => {
      const real = Date.now;
      Date.now = () => real() + 60_000;
    });
    await says(page, 'Figure four');
    await until(
      'what is left of the next step',
      () => countdown(page),
      (shown) => shown > 30 && shown <= 50,
    );
    await page.close();
  });

  it('says so where there is nothing to show, and offers a break', async () => {
    const { page } = await show(counting(Date.now()));
    await says(page, /No break is due The next stretch break comes after another 40 minutes at the desk\./);
    await click(page, 'Take a break now');
    await until('the break', session, ({ running }) => running?.plan != null);
    await page.waitForSelector('.countdown');
    await page.close();

    const later = await show(postponed(Date.now(), 3 * MINUTE));
    await says(later.page, /It comes back after another 3 minutes at the desk\./);
    await later.page.close();
  });
}
