import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Fact } from '../../../core/day/day';
import { MINUTE, SECOND } from '../../../core/units';
import { factsOf } from '../harness/books';
import { closeAll } from '../harness/clean-slate';
import { seed, stored, storedSession } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { counting, PROMPT, running } from '../harness/phases';
import { ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { countdown, guided } from './break-page';

/** A routine of seconds, so that a test can wait for its end. */
const QUICK = [
  { stretch: 'chin-tuck', side: 0, ms: 4 * SECOND },
  { stretch: 'seated-figure-four', side: 1, ms: 2 * SECOND },
  { stretch: 'seated-figure-four', side: 2, ms: 1.5 * SECOND },
] as const;
const LENGTH = 7.5 * SECOND;

/** A break that does not go as it should: the stored end rules, and the log says what was done. */
export function interruptedBreak(on: () => Ground): void {
  const logged = async (): Promise<Fact[]> => factsOf((await stored(on().page)).days);
  const entry = () => until('the break in the log', logged, ({ length }) => length > 0);
  /** Kills the background when it has worked off what it was told: Firefox warns of what it is told in that very moment. */
  const killed = async () => {
    await settled(on().page);
    await on().kill();
  };
  const heading = (page: Page) => page.$eval('h1', (one) => one.textContent ?? '').catch(() => '');

  it('its page is loaded anew, its background is killed again and again: taken, every movement with its time', async () => {
    const ground = on();
    const from = Date.now();
    const session = running(from, LENGTH, 0, { plan: QUICK, stepEndsAt: from + 4 * SECOND });
    await ground.begin({ session, settings: PROMPT });
    const page = await ground.open('break.html');
    await says(page, 'Chin tuck');
    await page.evaluate(() => location.reload());
    await until(
      'the page to be back',
      () => heading(page),
      (text) => text === 'Chin tuck',
    );
    await killed();
    await until(
      'the next movement',
      () => heading(page),
      (text) => text === 'Figure four',
    );
    await killed();
    await until(
      'the end',
      () => heading(page),
      (text) => text === 'Well stretched',
    );
    const [fact] = await entry();
    expect(fact).toMatchObject({ id: session.running?.id, kind: 'stretch', result: 'taken', ms: LENGTH });
    expect(fact?.at).toBe(from + LENGTH);
    expect(fact?.moves).toEqual([
      { id: 'chin-tuck', ms: 4 * SECOND },
      { id: 'seated-figure-four', ms: 3.5 * SECOND },
    ]);
    await killed();
    await ring(ground.page, 'heartbeat');
    await settled(ground.page);
    expect(await logged()).toHaveLength(1);
    await page.close();
  });

  it('its page is closed: partly taken, with what was done until then', async () => {
    const ground = on();
    const from = Date.now();
    await ground.begin({ session: guided(from, 1, 40 * SECOND), settings: PROMPT });
    const page = await ground.open('break.html');
    await says(page, 'Figure four');
    await until(
      'a sign of life of the page',
      async () => (await storedSession(ground.page)).running,
      (running) => (running?.seenAt ?? 0) > from,
    );
    await closeAll(ground.page);
    const closed = Date.now();
    const [fact] = await entry();
    // It ended when the page went, not when that was noticed.
    expect(fact?.at).toBeLessThan(closed + SECOND);
    const ms = 80 * SECOND + (fact?.at ?? 0) - from;
    expect(fact).toMatchObject({ kind: 'stretch', result: 'partly', ms });
    expect(fact?.moves).toEqual([
      { id: 'standing-back-extension', ms: MINUTE },
      { id: 'seated-figure-four', ms: ms - MINUTE },
    ]);
  });

  it('is slept through to past its end: taken, dated at its stored end, and the page says that it is over', async () => {
    const ground = on();
    await ground.begin({ session: counting(Date.now()), settings: PROMPT });
    const page = await ground.open('break.html');
    await says(page, 'No break is due');
    await settled(ground.page);
    // The lid went down 80 seconds into a break of four minutes, and up again six minutes later.
    await ground.kill();
    const down = Date.now() - 6 * MINUTE;
    await seed(ground.page, { session: guided(down, 1, 40 * SECOND) });
    await ring(ground.page, 'heartbeat');
    const [fact] = await entry();
    expect(fact).toMatchObject({ result: 'taken', at: down + 160 * SECOND, ms: 4 * MINUTE });
    expect(fact?.moves).toEqual([
      { id: 'standing-back-extension', ms: MINUTE },
      { id: 'seated-figure-four', ms: 2 * MINUTE },
      { id: 'chin-tuck', ms: MINUTE },
    ]);
    await says(page, 'That break is already over');
    await says(page, 'Chin tuck');
    await page.close();
  });

  it('is slept through in part: it goes on where its stored end says, and nothing is logged yet', async () => {
    const ground = on();
    await ground.begin({ session: counting(Date.now()), settings: PROMPT });
    const page = await ground.open('break.html');
    await says(page, 'No break is due');
    await settled(ground.page);
    await ground.kill();
    const down = Date.now() - 2 * MINUTE;
    await seed(ground.page, { session: guided(down, 0, 50 * SECOND) });
    await ring(ground.page, 'heartbeat');
    // 50 seconds, one side, and ten seconds of the other.
    await says(page, 'Figure four');
    const left = () => Math.ceil((down + 170 * SECOND - Date.now()) / SECOND);
    await until(
      'what is left of the second side',
      () => countdown(page),
      (shown) => Math.abs(shown - left()) <= 1,
    );
    expect(await logged()).toEqual([]);
    await page.close();
  });
}
