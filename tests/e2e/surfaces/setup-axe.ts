import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { HOUR } from '../../../core/units';
import { keep } from '../harness/audit-kept';
import { sideways, violations } from '../harness/axe';
import { click } from '../harness/controls';
import { type Ground, says } from '../harness/ground';
import { counting, PROMPT } from '../harness/phases';
import { until } from '../harness/until';
import type { Look } from './axe-clean';

const DAY = 24 * HOUR;

/** axe finds nothing wrong with Setup in any of these looks, and nothing has to be scrolled to the side. */
export function setupAxe(on: () => Ground, looks: readonly Look[]): void {
  async function clean(page: Page, name: string): Promise<void> {
    for (const summary of await page.$$('.setup details:not([open]) > summary')) await summary.click();
    for (const look of looks) {
      await look.set(page);
      expect(await violations(page), `${name}, ${look.name}`).toEqual([]);
      expect(await sideways(page), `${name}, ${look.name}`).toBe(0);
    }
    await page.close();
  }

  async function openTab(ground: Ground): Promise<Page> {
    const popup = await ground.open('popup.html');
    await click(popup, 'Setup', '.tabs');
    await says(popup, 'Three things first');
    return popup;
  }

  /** A whole audit, three months old, with something done a while ago. */
  async function old({ page, open }: Ground): Promise<void> {
    await keep(page, { all: 'no' });
    const plan = await open('options.html#/setup');
    await click(plan, 'Done', '.fix:first-of-type');
    await until(
      'the fix to be kept',
      () => keep(page),
      ({ workplaces: [one] }) => Object.values(one?.fixes ?? {}).some(({ state }) => state === 'done'),
    );
    await plan.close();
    await keep(page, { shiftMs: 92 * DAY });
  }

  beforeEach(async () => {
    await on().begin({ session: counting(Date.now()), settings: PROMPT });
    await keep(on().page, { empty: true });
  });

  it('tab Setup before the first answer', async () => {
    await clean(await openTab(on()), 'before the first answer');
  });

  it('tab Setup with a result, something to be asked about, and why something is not possible', async () => {
    const ground = on();
    await old(ground);
    const popup = await openTab(ground);
    await says(popup, /a while ago\. Still right\? .* Time for another look\?/);
    await click(popup, 'Not possible here', '.fix:first-of-type');
    await clean(popup, 'with a result');
  });

  it('the check', async () => {
    const page = await on().open('options.html#/setup/check/monitor');
    await says(page, 'Next: Desk and keyboard');
    await clean(page, 'the check');
  });

  it('the section with all that it can hold, and a name that is refused', async () => {
    const ground = on();
    await old(ground);
    const page = await ground.open('options.html#/setup');
    await says(page, 'Time for another look?');
    await click(page, 'Add a workplace');
    await click(page, 'Add', '.name-form');
    await says(page, 'A workplace needs a name.');
    await clean(page, 'the section');
  });
}
