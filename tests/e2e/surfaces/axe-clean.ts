import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { localDay } from '../../../core/civil/local-day';
import { HOUR, MINUTE, SECOND } from '../../../core/units';
import { FIRST_WEEK } from '../../../core/week-draft';
import { sideways, violations } from '../harness/axe';
import { click, fill } from '../harness/controls';
import { seed } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { counting, PROMPT, prompted, running, STRETCH } from '../harness/phases';
import { guided } from './break-page';
import { openSettings } from './settings-fields';

/** A way to look at a page: its colours or its size. */
export interface Look {
  readonly name: string;
  readonly set: (page: Page) => Promise<unknown>;
}

const ended = (at: number) => ({
  ...counting(at),
  ended: { id: 'b', kind: 'stretch', result: 'taken', at: at - MINUTE, ms: 5 * MINUTE, chimed: true },
});

const POPUP: Readonly<Record<string, (at: number) => object>> = {
  counting: (at) => counting(at),
  asking: (at) => prompted(at),
  running: (at) => running(at, STRETCH.length, MINUTE),
  paused: (at) => counting(at, { heldSince: at, pause: { since: at, until: at + HOUR, civil: null, asked: false } }),
};

const BREAK: Readonly<Record<string, readonly [(at: number) => object, string]>> = {
  asking: [(at) => prompted(at), 'Time for a stretch break'],
  running: [(at) => guided(at, 1, 55 * SECOND), 'Pause'],
  'asking to end': [(at) => guided(at, 0, 55 * SECOND), 'Pause'],
  over: [ended, 'That break is already over'],
  nothing: [(at) => counting(at), 'No break is due'],
};

/** axe finds nothing wrong with any page in any of these looks, and nothing has to be scrolled to the side. */
export function axeClean(on: () => Ground, looks: readonly Look[]): void {
  async function clean(page: Page, name: string): Promise<void> {
    for (const look of looks) {
      await look.set(page);
      expect(await violations(page), `${name}, ${look.name}`).toEqual([]);
      expect(await sideways(page), `${name}, ${look.name}`).toBe(0);
    }
    await page.close();
  }

  it.each(Object.keys(POPUP))('popup, %s', async (name) => {
    const ground = on();
    const now = Date.now();
    await ground.begin({ session: POPUP[name]?.(now), settings: PROMPT });
    const { day } = localDay(now, Temporal.Now.timeZoneId());
    const fact = { id: 'f', kind: 'micro', result: 'taken', at: now - SECOND, day, offset: 0, ms: 0, byUser: false };
    await seed(ground.page, { days: [{ day, facts: [fact], spans: [] } as never] });
    const popup = await ground.open('popup.html');
    await says(popup, '1 break today');
    if (name === 'counting') await click(popup, 'Pause');
    await clean(popup, `popup, ${name}`);
  });

  it.each(Object.keys(BREAK))('break page, %s', async (name) => {
    const ground = on();
    const [session, words] = BREAK[name] ?? [];
    await ground.begin({ session: session?.(Date.now()), settings: PROMPT });
    const page = await ground.open('break.html');
    await says(page, words ?? '');
    if (name === 'asking to end') await click(page, 'End break', '.top');
    await clean(page, `break page, ${name}`);
  });

  it('settings, with everything open and something refused', async () => {
    const ground = on();
    const settings = { hours: FIRST_WEEK, dailyLimit: 8 * HOUR, chime: true };
    await ground.begin({ session: counting(Date.now()), settings });
    const page = await openSettings(ground);
    await page.waitForSelector('.week');
    await page.click('summary');
    await fill(page, 'Away after no key or mouse for', 'soon');
    await says(page, 'This is not a number');
    await clean(page, 'settings');
  });
}
