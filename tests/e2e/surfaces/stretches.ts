import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { sideways, violations } from '../harness/axe';
import { click } from '../harness/controls';
import { type Ground, says } from '../harness/ground';
import { tabTo } from '../harness/keyboard';
import { until } from '../harness/until';
import type { Look } from './axe-clean';

/** Opens an address of the section in a browser where nothing was said yet. */
export async function openStretches({ begin, open }: Ground, part = ''): Promise<Page> {
  await begin({ session: undefined });
  return open(`options.html#/stretches${part}`);
}

/** axe finds nothing in any of these looks, and nothing has to be scrolled to the side. */
export async function isFine(page: Page, looks: readonly Look[]): Promise<void> {
  for (const look of looks) {
    await look.set(page);
    expect(await violations(page), look.name).toEqual([]);
    expect(await sideways(page), look.name).toBe(0);
  }
}

/** The library of movements. */
export function stretches(on: () => Ground, looks: readonly Look[]): void {
  it('shows every movement, finds some of them, keeps a mark, and lets one be tried', async () => {
    const page = await openStretches(on());
    await says(page, '38 of 38 movements');
    await isFine(page, looks);
    const [area, position] = await page.$$('select');
    await area?.select('legs');
    await says(page, /\b(?!38)\d+ of 38 movements/);
    await position?.select('floor');
    await says(page, /Front-of-hip stretch|Nothing fits/);
    await click(page, 'Show all');
    await says(page, '38 of 38 movements');

    await tabTo(page, 'Favourite: Calf stretch');
    await page.keyboard.press('Enter');
    await page.locator('::-p-aria([name="Favourites only"])').click();
    await says(page, '1 of 38 movements');
    await page.evaluate(() => location.reload());
    await until(
      'the page to be back',
      () => page.evaluate(() => document.body.innerText.includes('38 of 38')).catch(() => false),
      Boolean,
    );

    await click(page, 'Calf stretch');
    await says(page, 'It comes more often');
    await click(page, 'Not for me');
    await says(page, 'No break brings it.');
    await isFine(page, looks);
    await click(page, 'Try it now');
    await says(page, 'Other side');
    await click(page, 'Stop');
    await says(page, 'Try it now');
    // Nothing is said of it any more for the tests after this one.
    await click(page, 'Not for me');
    await says(page, 'A favourite comes more often');
    await page.close();
  });

  it('goes through a routine, movement by movement', async () => {
    const page = await openStretches(on());
    await click(page, 'Two minutes at the desk');
    await says(page, 'What it is made of');
    await isFine(page, looks);
    await click(page, 'Try it now');
    for (const name of ['Ear to shoulder', 'Open the chest', 'Wrist, palm down', 'Wrist, palm up']) {
      await until(
        name,
        () => page.$eval('.player__name', (one) => one.textContent),
        (text) => text === name,
      );
      if (name !== 'Open the chest') await click(page, 'Other side');
      if (name !== 'Wrist, palm up') await click(page, 'Next');
    }
    await click(page, 'Stop');
    await says(page, 'Try it now');
    await page.close();
  });

  it('lets a stretch be tried in either of its forms, each with its own words and drawing', async () => {
    const page = await openStretches(on(), '/hip-flexor-lunge');
    const label = () => page.$eval('.player .figure', (one) => one.getAttribute('aria-label') ?? '');
    const steps = () => page.$$eval('.detail__steps li', (all) => all.map((one) => one.textContent ?? ''));
    await says(page, 'Kneel on one knee');
    const kneeling = { label: await label(), steps: await steps() };
    await page.locator('::-p-aria([name="Standing"])').click();
    await says(page, 'Stand with one foot well behind the other');
    expect(await steps()).not.toEqual(kneeling.steps);
    expect(await label()).toContain((await steps())[0]);
    expect(await label()).not.toBe(kneeling.label);
    expect(await page.$$eval('.player .figure-drawing', (all) => all.length)).toBe(1);
    await isFine(page, looks);
    await click(page, 'Try it now');
    await says(page, 'Stand with one foot well behind the other');
    await says(page, 'Left leg back');
    await page.close();
  });
}
