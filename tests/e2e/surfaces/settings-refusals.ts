import { expect, it } from 'vitest';
import { MINUTE } from '../../../core/units';
import { click, control, faultAt, fill } from '../harness/controls';
import { stored } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { counting } from '../harness/phases';
import { settled } from '../harness/talk';
import { until } from '../harness/until';
import { kept, openSettings } from './settings-fields';

const STRETCH = '#plan .rows > div:nth-of-type(1)';
const MICRO = '#plan .rows > div:nth-of-type(2)';
const EVERY = 'Time between two breaks';
const LENGTH = 'Length of a break';

/** Texts that a field does not take, and what it says to them. */
const REFUSED: readonly [field: string, text: string, why: RegExp, within?: string][] = [
  [EVERY, '4', /too little.*takes 5 to 120 minutes.*in force: 20 minutes/, STRETCH],
  [EVERY, '121', /too much.*takes 5 to 120 minutes.*in force: 20 minutes/, STRETCH],
  [EVERY, 'soon', /not a number.*takes 5 to 120 minutes/, STRETCH],
  [EVERY, '-7', /too little/, STRETCH],
  [EVERY, '1e2', /not a number/, STRETCH],
  [EVERY, '30.5', /whole numbers.*takes 5 to 120 minutes/, STRETCH],
  [EVERY, '10', /longer than the break itself.*in force: 20 minutes/, STRETCH],
  [LENGTH, '20', /shorter than the time between.*takes 1 to 30 minutes.*in force: 10 minutes/, STRETCH],
  [LENGTH, '2.3', /whole and half numbers.*takes 1 to 30 minutes/, STRETCH],
  [LENGTH, '19', /too little.*takes 20 to 300 seconds.*in force: 20 seconds/, MICRO],
  [LENGTH, '301', /too much.*takes 20 to 300 seconds/, MICRO],
  ['How long before', '14', /too little.*takes 15 to 600 seconds.*in force: 60 seconds/],
  ['How often one break can be postponed', '11', /too much.*takes 0 to 10 times.*in force: 2 times/],
  ['Time at the desk until then', '61', /too much.*takes 1 to 60 minutes.*in force: 10 minutes/],
  ['Away after no key or mouse for', '14', /too little.*takes 15 to 600 seconds.*in force: 60 seconds/],
  ['Away after no key or mouse for', '601', /too much.*takes 15 to 600 seconds/],
  ['Away after no key or mouse for', '', /nothing in this field.*takes 15 to 600 seconds/],
  ['Time at the desk in a day', '17', /too much.*takes 1 to 16 hours.*in force: 8 hours/],
];

/** What cannot be is refused where it was typed, says why and what would do, and changes nothing. */
export function settingsRefusals(on: () => Ground): void {
  it('refuses nonsense at its field, with the reason, the range and what stays in force', async () => {
    const ground = on();
    const settings = { stretch: { on: true, every: 20 * MINUTE, length: 10 * MINUTE }, dailyLimit: 480 * MINUTE };
    await ground.begin({ session: counting(Date.now()), settings });
    const page = await openSettings(ground);
    for (const [name, text, why, within] of REFUSED) {
      const field = await control(page, name, within);
      const fine = await field.evaluate((input) => (input as HTMLInputElement).value);
      await fill(page, name, text, within);
      await until(
        `${name}, "${text}" to be refused`,
        () => faultAt(page, name, within),
        (said) => why.test(said),
      );
      // What was typed stays to be corrected; Escape brings back what is in force.
      expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe(text);
      await field.focus();
      await page.keyboard.press('Escape');
      await until(
        'the fault to go',
        () => faultAt(page, name, within),
        (said) => said === '',
      );
      expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe(fine);
    }
    await settled(ground.page);
    expect((await stored(ground.page)).settings).toEqual(settings);
    await page.close();
  });

  it('refuses a week without a range, a range without a start, and one of no length; says where ranges overlap', async () => {
    const ground = on();
    await ground.begin({ session: counting(Date.now()) });
    const page = await openSettings(ground);
    await click(page, 'Only in working hours');
    const first = {
      1: [[540, 1020]],
      2: [[540, 1020]],
      3: [[540, 1020]],
      4: [[540, 1020]],
      5: [[540, 1020]],
      6: [],
      7: [],
    };
    await kept(ground, { hours: first as never });
    const set = async (name: string, time: string) => {
      const field = await control(page, name, '#hours');
      await field.evaluate((input, time) => {
        (input as HTMLInputElement).value = time;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, time);
    };
    await set('Monday, range 1: start', '17:00');
    await says(page, /Start and end are the same, so the week before stays in force/);
    await set('Monday, range 1: start', '');
    await says(page, /The start is missing, so the week before stays in force/);
    await set('Monday, range 1: start', '08:00');
    await kept(ground, { hours: { ...first, 1: [[480, 1020]] } as never });

    await click(page, 'Add a range on Monday');
    await set('Monday, range 2: start', '16:00');
    await set('Monday, range 2: end', '18:30');
    await says(page, /Overlaps with Monday, 4:00.PM to 6:30.PM\. The time they share counts once/);
    const overlapping = {
      ...first,
      1: [
        [480, 1020],
        [960, 1110],
      ],
    };
    await kept(ground, { hours: overlapping as never });

    await click(page, 'Remove range 2 of Monday');
    for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
      await click(page, `Remove range 1 of ${day}`);
    }
    await says(page, /A week without any working time would never remind you, so the week before stays in force/);
    await kept(ground, { hours: { ...first, 1: [], 2: [], 3: [], 4: [] } as never });
    await page.close();
  });
}
