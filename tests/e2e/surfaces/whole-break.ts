import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { STRETCHES, stretchById } from '../../../content/stretches/index';
import { localDay } from '../../../core/civil/local-day';
import type { Feeling } from '../../../core/feeling';
import { HOUR, SECOND } from '../../../core/units';
import { violations } from '../harness/axe';
import { factsOf } from '../harness/books';
import { seed, stored, storedSession } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { listens, tabTo } from '../harness/keyboard';
import { PROMPT, prompted } from '../harness/phases';
import { shelf } from '../harness/shelf';
import { openPages } from '../harness/talk';
import { until } from '../harness/until';

/** A movement that had less is not in the log. */
const ENOUGH = 1.3 * SECOND;

const nameOf = (id: string | undefined) => stretchById(id ?? '')?.text.name ?? 'no stretch';

/** Waits for the running break to be as a test wants it. */
const running = (desk: Page, what: string, fits: (one: NonNullable<Running>) => boolean) =>
  until(
    what,
    async () => (await storedSession(desk)).running,
    (one) => one !== null && fits(one),
  );
type Running = Awaited<ReturnType<typeof storedSession>>['running'];

/** Lets a movement have its moment. */
const moment = (from = Date.now()) => until('a moment of the movement', Date.now, (now) => now - from > ENOUGH);

/** A whole break, from its prompt to the answer after it. */
export function wholeBreak(ground: () => Ground): void {
  it('is begun, paused, gone on with, swapped, ended and answered by keyboard alone, and logged as it was', async () => {
    const { begin, open, page: desk } = ground();
    await begin({ session: prompted(Date.now()), settings: PROMPT });
    const page = await open('break.html');
    await says(page, 'Time for a stretch break');
    await says(page, 'Nothing on the floor.');
    expect(await violations(page)).toEqual([]);

    await listens(page);
    await tabTo(page, 'Start');
    await page.keyboard.press('Enter');
    const begun = await running(desk, 'the stored routine', ({ plan }) => plan !== null);
    const [first] = begun?.plan ?? [];
    await says(page, nameOf(first?.stretch));
    await moment();
    expect(await violations(page)).toEqual([]);

    await page.keyboard.press('ArrowRight');
    await running(desk, 'the next movement', ({ step }) => step === 1);
    await moment();
    await page.keyboard.press(' ');
    await running(desk, 'a pause', ({ pausedAt }) => pausedAt !== null);
    await says(page, 'Paused');
    await page.keyboard.press(' ');
    await running(desk, 'the break to go on', ({ pausedAt }) => pausedAt === null);

    await tabTo(page, 'Something else');
    await page.keyboard.press('Enter');
    const swapped = await running(desk, 'another movement', ({ step }) => step === 2);
    const [, second, third] = swapped?.plan ?? [];
    expect(third?.stretch).not.toBe(second?.stretch);
    await says(page, nameOf(third?.stretch));
    await moment();

    await page.keyboard.press('Escape');
    await says(page, 'End this break?');
    await tabTo(page, 'End break');
    await page.keyboard.press('Enter');
    await says(page, 'That counts too');
    const { days } = await until(
      'the break in the log',
      () => stored(desk),
      ({ days }) => factsOf(days).length > 0,
    );
    const [fact] = factsOf(days);
    expect(fact).toMatchObject({ id: begun?.id, kind: 'stretch', result: 'partly' });
    // Two sides of one movement are one entry; what was done under two ids is two.
    const ids = new Set([first, second, third].map((step) => step?.stretch));
    expect(fact?.moves?.map(({ id }) => id)).toEqual([...ids]);
    const given = fact?.moves?.reduce((sum, { ms }) => sum + ms, 0) ?? 0;
    expect(given).toBeLessThanOrEqual(fact?.ms ?? 0);
    expect(given).toBeGreaterThan(3 * SECOND);
    for (const id of ids) await says(page, nameOf(id));
    expect(await violations(page)).toEqual([]);

    await tabTo(page, 'Stiff');
    await page.keyboard.press('Enter');
    await says(page, 'Noted, on this device only.');
    const felt = await shelf<Feeling>(desk, 'feelings');
    expect(felt).toMatchObject([{ felt: 'stiff', breakId: begun?.id }]);
    // The page may be gone before the key is up again.
    await page.keyboard.press('Escape').catch(() => {});
    await until(
      'the page to close',
      () => openPages(desk, 'break.html'),
      (open) => open === 0,
    );
  });

  it('as the first of a day repeats nothing of the last one of the day before, while other movements fit', async () => {
    const { begin, open, page: desk } = ground();
    const session = prompted(Date.now());
    const offered = async () => {
      const page = await open('break.html');
      await says(page, 'Time for a stretch break');
      const names = await page.$$eval('.routine-list .name', (all) => all.map((one) => one.textContent ?? ''));
      await page.close();
      return names;
    };
    await begin({ session, settings: PROMPT });
    const names = await offered();
    expect(names.length).toBeGreaterThan(2);

    const moves = STRETCHES.filter(({ text }) => names.includes(text.name)).map(({ id }) => ({ id, ms: 30 * SECOND }));
    const at = localDay(session.at, session.zone).start - HOUR;
    const { day } = localDay(at, session.zone);
    const fact = {
      id: 'eve',
      kind: 'stretch',
      result: 'taken',
      at,
      day,
      offset: 0,
      ms: 300 * SECOND,
      byUser: false,
      moves,
    };
    await begin({ session, settings: PROMPT });
    await seed(desk, { days: [{ day, facts: [fact], spans: [] } as never] });
    // The same break, with another routine.
    const next = await offered();
    expect(next.length).toBeGreaterThan(2);
    expect(next.filter((name) => names.includes(name))).toEqual([]);
  });

  it('runs to its stored end by itself, is taken, and says what was done', async () => {
    const { begin, open, page: desk } = ground();
    const session = prompted(Date.now());
    const stretch = { ...PROMPT.stretch, on: true, every: 3_000 * SECOND, length: 3 * SECOND };
    await begin({ session, settings: { ...PROMPT, stretch, sitStand: true } });
    const page = await open('break.html');
    await says(page, 'Time for a stretch break');
    await page.locator('::-p-aria([name="Start"])').click();
    await says(page, 'Well stretched');
    const { days } = await until(
      'the break in the log',
      () => stored(desk),
      ({ days }) => factsOf(days).length > 0,
    );
    const [fact] = factsOf(days);
    expect(fact).toMatchObject({ kind: 'stretch', result: 'taken' });
    expect(fact?.moves?.reduce((sum, { ms }) => sum + ms, 0)).toBe(3 * SECOND);
    await says(page, nameOf(fact?.moves?.[0]?.id));
    await says(page, 'change over now');
    await page.close();
  });
}
