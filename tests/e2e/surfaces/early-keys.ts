import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { SECOND } from '../../../core/units';
import { control } from '../harness/controls';
import { storedSession } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { listens } from '../harness/keyboard';
import { PROMPT, prompted } from '../harness/phases';
import { settled } from '../harness/talk';
import { until } from '../harness/until';
import { guided } from './break-page';

/** The page has just come to the front, and the keys are pressed at once; again where the machine was too slow for that. */
async function pressEarly(page: Page, keys: readonly (' ' | 'Enter' | 'ArrowRight' | 'Escape')[]): Promise<void> {
  await until(
    'keys within the first second',
    async () => {
      await page.evaluate(() => {
        window.dispatchEvent(new Event('focus'));
        Object.assign(globalThis, { cameAt: performance.now() });
      });
      for (const key of keys) await page.keyboard.press(key);
      return page.evaluate(() => performance.now() - (globalThis as unknown as { cameAt: number }).cameAt);
    },
    (took) => took < 900,
  );
}

/** Typing that was under way when the break page came cannot decide anything. */
export function earlyKeys(on: () => Ground): void {
  it('takes no key in its first second, nor Space and Enter on a button that has the focus; later it does', async () => {
    const ground = on();
    const before = prompted(Date.now());
    await ground.begin({ session: before, settings: PROMPT });
    const page = await ground.open('break.html');
    for (const name of ['Start', 'Skip']) {
      await (await control(page, name)).focus();
      await pressEarly(page, [' ', 'Enter']);
    }
    await settled(ground.page);
    expect(await storedSession(ground.page)).toMatchObject({
      running: null,
      cycles: { stretch: { id: before.cycles.stretch.id, dueAt: before.cycles.stretch.dueAt } },
    });
    await (await control(page, 'Start')).focus();
    await listens(page);
    await page.keyboard.press(' ');
    await until(
      'the break to begin',
      () => storedSession(ground.page),
      ({ running }) => running !== null,
    );
    await settled(ground.page);
    await page.close();
  });

  it('neither pauses, goes on nor asks to end by a key of the first second; later each key does its own', async () => {
    const ground = on();
    await ground.begin({ session: guided(Date.now(), 0, 50 * SECOND), settings: PROMPT });
    const page = await ground.open('break.html');
    await page.waitForSelector('.countdown');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await pressEarly(page, [' ', 'Enter', 'ArrowRight', 'Escape']);
    await settled(ground.page);
    expect((await storedSession(ground.page)).running).toMatchObject({ step: 0, pausedAt: null });
    expect(await page.$('dialog')).toBeNull();

    const running = () => storedSession(ground.page).then((session) => session.running);
    await listens(page);
    await page.keyboard.press(' ');
    await until('the pause', running, (now) => now?.pausedAt != null);
    await says(page, 'It waits for you');
    await page.keyboard.press(' ');
    await until('the end of the pause', running, (now) => now?.pausedAt === null);
    await says(page, /Lean back standing (?!.*It waits for you)/);
    await page.keyboard.press('ArrowRight');
    await until('the next step', running, (now) => now?.step === 1);
    await says(page, 'Figure four');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await until(
      'the question to go',
      () => page.$('dialog'),
      (dialog) => dialog === null,
    );
    expect(await running()).not.toBeNull();
    await page.close();
  });
}
