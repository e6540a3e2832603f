import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { MINUTE, SECOND } from '../../../core/units';
import { sideways, violations } from '../harness/axe';
import { click, control } from '../harness/controls';
import { seed, storedSession } from '../harness/database';
import { heard } from '../harness/ears';
import { aged, COMPANION, keepFlareUps, soonOver } from '../harness/flare-ups';
import { type Ground, says } from '../harness/ground';
import { counting } from '../harness/phases';
import { startCold } from '../harness/start-cold';
import { badge, openPages, ring, settled, tellChange } from '../harness/talk';
import { until } from '../harness/until';
import type { Look } from './axe-clean';
import { walksAll } from './keyboard-walk';

/** A flare-up of thirty hours in which a cold session runs; the page that started it is closed again. */
async function running(ground: Ground, settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  const tab = await startCold(ground, { settings });
  await settled(ground.page);
  await tab.close();
}

const ends = (page: Page) =>
  until(
    'the end',
    () => storedSession(page),
    ({ care }) => care?.shown.includes('page') ?? false,
  );

/** Cold and warmth sessions, the same in Chromium and Firefox. */
export function flareUpSessions(on: () => Ground, looks: readonly Look[]): void {
  it('with chimes off and no notifications its end is said by badge and page, where it can be answered by key', async () => {
    const ground = on();
    const { page, kill } = ground;
    await running(ground, { chime: false });
    await kill();
    await seed(page, { session: soonOver(await storedSession(page), 0) });
    await ring(page, 'heartbeat');
    const { care } = await ends(page);
    expect(care?.shown).not.toContain('chime');
    expect(await heard(page)).toEqual([]);
    expect(await badge(page)).toBe('!');
    const shown = await ground.found(COMPANION);
    await says(shown, 'Cold is over');
    expect(await shown.$eval('[role=alert]', (one) => one.textContent)).toContain('Take the pack off now');
    await (await control(shown, 'I have done that')).focus();
    await shown.keyboard.press('Enter');
    await says(shown, 'Possible again from');
    await shown.close();
  });

  it('an open page ends it in true time, though the clock was set back', async () => {
    const ground = on();
    const { page, kill, open } = ground;
    await running(ground);
    await kill();
    const session = await storedSession(page);
    // Long enough that the second record stands there before the page ends it by the first.
    await seed(page, { session: soonOver(session, 5 * SECOND) });
    const tab = await open(COMPANION);
    await says(tab, 'It cannot run longer');
    // As after a clock set back: by it there are ten minutes left, and the page, which reads that, knows better.
    await kill();
    await seed(page, { session: soonOver(session, 10 * MINUTE) });
    await tellChange(page);
    const { care } = await ends(page);
    expect(care?.endsAt).toBeLessThanOrEqual(Date.now());
    await says(tab, 'Cold is over');
    expect(await openPages(page, 'options.html')).toBe(1);
    await tab.close();
  });

  it('a start on a page that still offers one, though it may not be, is refused and says from when on', async () => {
    const { page, begin, open } = on();
    const one = aged(30);
    await begin({ session: counting(Date.now()) });
    await keepFlareUps(page, [one]);
    const tab = await open(COMPANION);
    const start = await control(tab, 'Start cold');
    await settled(page);
    // Written beside the page, which is not told: it offers what is not possible any more.
    const from = Date.now() - 30 * MINUTE;
    const sessions = [{ id: 'flare-e2e.1', kind: 'cold', from, to: from + 15 * MINUTE } as const];
    await keepFlareUps(page, [{ ...one, sessions }]);
    await start.click();
    await says(tab, /did not start|Possible again from/);
    expect((await storedSession(page)).care).toBeNull();
    await tab.close();
  });

  it('while a flare-up lasts Symptoms shows no movement that it rules out, in a card or in a search', async () => {
    const { page, begin, open } = on();
    await begin({ session: counting(Date.now()) });
    await keepFlareUps(page, [aged(30)]);
    const tab = await open('options.html#/symptoms/helps-now');
    const text = await says(tab, '4 movements are left out while your flare-up lasts');
    expect(text).toContain('Walk');
    expect(text).not.toContain('Knee rolls');
    await tab.close();
    const popup = await open('popup.html');
    await click(popup, 'Symptoms');
    await (await control(popup, 'Search')).type('knee rolls');
    await says(popup, /movements? (is|are) left out/);
    expect(await popup.$$eval('.results .fold__title', (all) => all.map((one) => one.textContent))).not.toContain(
      'Knee rolls',
    );
    await popup.close();

    await keepFlareUps(page, [{ ...aged(30), easingSince: Date.now() }]);
    const easing = await open('options.html#/symptoms/helps-now');
    expect(await says(easing, 'Knee rolls')).toContain('One movement is left out');
    await easing.close();
  });

  it.each([
    ['begins', 'Start the companion'],
    ['first list', 'I have read the list'],
    ['form', 'Was it hit'],
    ['under way', 'Start cold'],
    ['session', 'It cannot run longer'],
  ] as const)(
    'axe finds nothing, nothing stands out to the side, and Tab comes to everything: %s',
    async (state, words) => {
      const ground = on();
      const { page, begin, open } = ground;
      const isOn = state === 'under way' || state === 'session';
      if (state === 'session') await running(ground);
      else {
        await begin({ session: counting(Date.now()) });
        await keepFlareUps(page, isOn ? [aged(80)] : []);
      }
      const tab = await open(COMPANION);
      if (state === 'first list' || state === 'form') await click(tab, 'Start the companion');
      if (state === 'form') await click(tab, 'I have read the list');
      await says(tab, words);
      await walksAll(tab);
      for (const look of looks) {
        await look.set(tab);
        expect(await violations(tab), look.name).toEqual([]);
        expect(await sideways(tab), look.name).toBe(0);
      }
      await tab.close();
    },
  );
}
