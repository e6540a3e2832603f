import { expect, it } from 'vitest';
import { PRESETS } from '../../../content/presets/index';
import { GROUP_NAMES, namesIn } from '../../../core/setting-groups';
import type { Settings } from '../../../core/settings';
import { HOUR, MINUTE, SECOND } from '../../../core/units';
import { FIRST_WEEK } from '../../../core/week-draft';
import { click, control } from '../harness/controls';
import { stored, storedSession } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { tabTo } from '../harness/keyboard';
import { counting, dueAtOnce } from '../harness/phases';
import { badge, settled } from '../harness/talk';
import { until } from '../harness/until';
import { kept, openSettings } from './settings-fields';

/** Something else than the default in every group. */
const OWN: Partial<Settings> = {
  remind: false,
  preset: 'custom',
  stretch: { on: true, every: 45 * MINUTE, length: 4 * MINUTE },
  style: 'firm',
  chime: false,
  away: 'pauses',
  idleAfter: 90 * SECOND,
  hours: FIRST_WEEK,
  body: { seatedOnly: true, oneHanded: false, floor: false, favour: ['neck'], cautions: [] },
  theme: 'light',
  region: 'uk',
  dailyLimit: 8 * HOUR,
};

/** What changes much at once: presets, the way back to the defaults, the week, and reminding as a whole. */
export function settingsGroups(on: () => Ground): void {
  it('shows the evidence of every schedule, takes over the one that is chosen, and gives back what was before', async () => {
    const ground = on();
    const own: Partial<Settings> = { preset: 'custom', stretch: { on: true, every: 45 * MINUTE, length: 4 * MINUTE } };
    await ground.begin({ session: counting(Date.now()), settings: own });
    const page = await openSettings(ground);
    const cards = await page.$$eval('.radio-card:has([name=preset])', (all) =>
      all.map((card) => [card.querySelector('label')?.textContent, card.querySelector('.evidence')?.textContent ?? '']),
    );
    expect(cards.map(([name]) => name)).toEqual(PRESETS.filter(({ usable }) => usable).map(({ text }) => text.name));
    for (const [, evidence] of cards) expect(evidence).toMatch(/^Evidence: /);

    await click(page, 'Five minutes an hour');
    await kept(ground, { preset: 'ccohs-hourly', stretch: { on: true, every: 55 * MINUTE, length: 5 * MINUTE } });
    // The source is one click away, and no page is opened by itself.
    expect(await page.$$eval('.radio-card:has(:checked[name=preset]) .sources a', (all) => all.length)).toBe(1);
    await says(page, 'The schedule you had was replaced.');
    await click(page, 'Undo', '#plan');
    await kept(ground, own);
    await page.close();
  });

  it('sets each group back to how Limber came, and takes that back again', async () => {
    const ground = on();
    await ground.begin({ session: counting(Date.now()), settings: OWN });
    const page = await openSettings(ground);
    for (const group of GROUP_NAMES) {
      await click(page, 'Reset this group', `#${group}`);
      const gone = Object.fromEntries(namesIn(group).map((name) => [name, undefined]));
      await kept(ground, gone);
      await until(
        'the focus on the way back',
        () => page.evaluate(() => document.activeElement?.textContent),
        (name) => name === 'Undo',
      );
      await click(page, 'Undo', `#${group}`);
      await kept(ground, Object.fromEntries(namesIn(group).map((name) => [name, OWN[name]])));
    }
    await click(page, 'Reset all settings');
    await until(
      'no setting',
      () => stored(ground.page),
      ({ settings }) => Object.keys(settings).length === 0,
    );
    await click(page, 'Undo', '#all');
    await kept(ground, OWN);
    await page.close();
  });

  it('reminds of nothing while that is switched off here, says so, and goes on where it was', async () => {
    const ground = on();
    await ground.begin({ session: dueAtOnce(Date.now(), { wokeAt: 0 }), settings: { polite: false } });
    const page = await openSettings(ground);
    await until(
      'the sign on the badge',
      () => badge(ground.page),
      (text) => text === '!',
    );
    await click(page, 'Remind me in this browser');
    await says(page, 'Limber keeps quiet in this browser');
    await until(
      'the end of the prompt',
      () => storedSession(ground.page),
      ({ cycles }) => cycles.stretch.prompt === null,
    );
    await settled(ground.page);
    expect(await badge(ground.page)).not.toBe('!');
    const popup = await ground.open('popup.html');
    await says(popup, /Reminders are off here “Remind here” is switched off in this browser, so no time is counted/);
    await click(popup, 'Remind me here');
    await kept(ground, { remind: true });
    await until(
      'the break to ask again',
      () => storedSession(ground.page),
      ({ cycles }) => cycles.stretch.dueAt !== null,
    );
    expect(
      await (await control(page, 'Remind me in this browser')).evaluate((one) => (one as HTMLInputElement).checked),
    ).toBe(true);
    await popup.close();
    await page.close();
  });

  it('lets the week be edited by the keyboard alone', async () => {
    const ground = on();
    await ground.begin({ session: counting(Date.now()) });
    const page = await openSettings(ground);
    await page.evaluate(() => {
      location.hash = '#/settings/hours';
    });
    await until(
      'the heading',
      () => page.evaluate(() => document.activeElement?.id),
      (id) => id === 'hours-title',
    );
    await tabTo(page, 'Only in working hours');
    await page.keyboard.press(' ');
    await kept(ground, { hours: FIRST_WEEK });

    await tabTo(page, 'Monday, range 1: start');
    await page.keyboard.type('0830A');
    await kept(ground, { hours: { ...FIRST_WEEK, 1: [[510, 1020]] } });
    await tabTo(page, 'Monday, range 1: end');
    await page.keyboard.type('0130P');
    await kept(ground, { hours: { ...FIRST_WEEK, 1: [[510, 810]] } });
    await tabTo(page, 'Add a rangeAdd a range on Monday');
    await page.keyboard.press('Enter');
    const monday = [
      [510, 810],
      [870, 990],
    ] as const;
    await kept(ground, { hours: { ...FIRST_WEEK, 1: monday } });

    await tabTo(page, 'Copy to Monday to FridayCopy to Monday to Friday what Monday has');
    await page.keyboard.press('Enter');
    await kept(ground, { hours: { 1: monday, 2: monday, 3: monday, 4: monday, 5: monday, 6: [], 7: [] } });
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await kept(ground, { hours: { ...FIRST_WEEK, 1: monday } });

    await tabTo(page, 'RemoveRemove range 1 of Tuesday');
    await page.keyboard.press(' ');
    await kept(ground, { hours: { ...FIRST_WEEK, 1: monday, 2: [] } });
    // The button is gone; the focus has not fallen off the page.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Add a range on Tuesday');
    await page.close();
  });
}
