import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Settings } from '../../../core/settings';
import { DEFAULTS } from '../../../core/settings';
import { HOUR, MINUTE, SECOND } from '../../../core/units';
import { FIRST_WEEK } from '../../../core/week-draft';
import { click, fill } from '../harness/controls';
import { stored, storedSession } from '../harness/database';
import type { Ground } from '../harness/ground';
import { counting } from '../harness/phases';
import { settled } from '../harness/talk';
import { until } from '../harness/until';

/** The settings, once everything is there. */
export async function openSettings(ground: Ground): Promise<Page> {
  const page = await ground.open('options.html#/settings');
  await page.waitForSelector('#all');
  return page;
}

/** Waits until these settings are stored as they are wanted. */
export async function kept(ground: Ground, wanted: Partial<Settings>): Promise<void> {
  const names = Object.keys(wanted) as (keyof Settings)[];
  const read = async () => {
    const { settings } = await stored(ground.page);
    return Object.fromEntries(names.map((name) => [name, settings[name]]));
  };
  await until(`${JSON.stringify(wanted)} to be stored`, read, (now) => same(now, wanted));
}

function same(one: unknown, other: unknown): boolean {
  const sorted = (_: string, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

const STRETCH = '#plan .rows > div:nth-of-type(1)';
const MICRO = '#plan .rows > div:nth-of-type(2)';
const EVERY = 'Time between two breaks';
const LENGTH = 'Length of a break';
const { stretch, micro, body } = DEFAULTS;

/** Each field of the page: how somebody changes it, and what is stored then. */
const CHANGES: readonly (readonly [change: (page: Page) => Promise<unknown>, stored: Partial<Settings>])[] = [
  [(page) => fill(page, EVERY, '45', STRETCH), { preset: 'custom', stretch: { ...stretch, every: 45 * MINUTE } }],
  [(page) => fill(page, LENGTH, '2.5', STRETCH), { stretch: { on: true, every: 45 * MINUTE, length: 2.5 * MINUTE } }],
  [(page) => fill(page, EVERY, '25', MICRO), { micro: { ...micro, every: 25 * MINUTE } }],
  [(page) => fill(page, LENGTH, '40', MICRO), { micro: { on: true, every: 25 * MINUTE, length: 40 * SECOND } }],
  [(page) => click(page, 'Firm'), { style: 'firm' }],
  [(page) => click(page, 'Limber may open the break page by itself'), { windows: true }],
  [(page) => click(page, 'In a tab'), { pageAs: 'tab' }],
  [(page) => click(page, 'It comes to the front when it opens by itself'), { pageFocus: false }],
  [(page) => fill(page, 'How long before', '120'), { notice: 120 * SECOND }],
  [(page) => click(page, 'Notice before a stretch break'), { notice: 0 }],
  [(page) => click(page, 'Wait for a pause in your typing'), { polite: false }],
  [(page) => fill(page, 'How often one break can be postponed', '3'), { postponeLimit: 3 }],
  [(page) => fill(page, 'Time at the desk until then', '15'), { missedAfter: 15 * MINUTE }],
  [
    async (page) => {
      await page.focus('.volume__slider');
      await page.keyboard.press('ArrowRight');
    },
    { volume: 0.45 },
  ],
  [(page) => click(page, 'Chime', '#asking .switch'), { chime: false }],
  [(page) => click(page, 'It only pauses'), { away: 'pauses' }],
  [(page) => fill(page, 'Away after no key or mouse for', '90'), { idleAfter: 90 * SECOND }],
  [(page) => click(page, 'Sound counts as sitting'), { soundSits: false }],
  [(page) => click(page, 'Quiet while the tab in front plays sound'), { quietForSound: false }],
  [(page) => click(page, 'Quiet while the browser fills the screen'), { quietForFullScreen: false }],
  [(page) => click(page, 'Only in working hours'), { hours: FIRST_WEEK }],
  [(page) => click(page, 'Only movements in a chair'), { body: { ...body, seatedOnly: true } }],
  [(page) => click(page, 'There is room to lie on the floor'), { body: { ...body, seatedOnly: true, floor: true } }],
  [(page) => click(page, 'Neck'), { body: { ...body, seatedOnly: true, floor: true, favour: ['neck'] } }],
  [
    (page) => click(page, 'Pregnancy'),
    { body: { ...body, seatedOnly: true, floor: true, favour: ['neck'], cautions: ['pregnancy'] } },
  ],
  [(page) => click(page, 'Dark'), { theme: 'dark' }],
  [(page) => click(page, 'Tell me when a day at the desk gets long'), { dailyLimit: 8 * HOUR }],
  [(page) => fill(page, 'Time at the desk in a day', '9.5'), { dailyLimit: 9.5 * HOUR }],
  [(page) => click(page, 'Remind me in this browser'), { remind: false }],
];

/** All that stands in the fields of the page. */
function shown(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('input')].map(
      ({ type, name, value, checked, labels }) =>
        `${labels?.[0]?.textContent ?? name}: ${type === 'radio' || type === 'checkbox' ? checked : value}`,
    ),
  );
}

/** Every field is saved as it is changed, is there again later, and restarts no timer. */
export function settingsFields(on: () => Ground): void {
  it('saves each field as it is changed, shows it again when the page is opened anew, and restarts no timer', async () => {
    const ground = on();
    const before = counting(Date.now());
    await ground.begin({ session: before });
    const page = await openSettings(ground);
    // Faster than any person, and faster than the background: none may overtake or overwrite another.
    for (const [change] of CHANGES) await change(page);
    await kept(ground, Object.assign({}, ...CHANGES.map(([, wanted]) => wanted)));
    await page.waitForSelector('.status__words--saved');
    const last = await shown(page);
    await page.close();

    const again = await openSettings(ground);
    await again.waitForSelector('.week');
    expect(await shown(again)).toEqual(last);
    await again.close();

    await settled(ground.page);
    const { cycles, at } = await storedSession(ground.page);
    for (const kind of ['stretch', 'micro'] as const) {
      const { id, since, worked } = before.cycles[kind];
      expect(cycles[kind]).toMatchObject({ id, since, dueAt: null, postponed: 0 });
      expect(cycles[kind].worked).toBeGreaterThanOrEqual(worked);
      expect(cycles[kind].worked).toBeLessThanOrEqual(worked + at - before.at);
    }
  });
}
