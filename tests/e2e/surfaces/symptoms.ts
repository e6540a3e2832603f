import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { EMERGENCY_REGIONS } from '../../../content/emergency/index';
import { CLINICIAN, EMERGENCY } from '../../../content/symptoms/warning-signs/index';
import { setAcknowledged } from '../harness/acknowledged';
import { click, control } from '../harness/controls';
import { type Ground, says } from '../harness/ground';
import { tabTo, toTop } from '../harness/keyboard';
import { counting, PROMPT } from '../harness/phases';
import { until } from '../harness/until';
import { walksAll } from './keyboard-walk';
import { kept } from './settings-fields';

/** Begins with nothing chosen; `acknowledged` says whether what Limber is not was read before. */
export async function beginSymptoms(ground: Ground, { acknowledged = true } = {}): Promise<void> {
  await ground.begin({ session: counting(Date.now()), settings: PROMPT });
  await setAcknowledged(ground.page, acknowledged ? 1 : null);
}

/** The popup with its tab Symptoms in front. */
export async function openTab(ground: Ground): Promise<Page> {
  const popup = await ground.open('popup.html');
  await says(popup, 'Until your next stretch');
  await click(popup, 'Symptoms');
  return popup;
}

const signs = (page: Page, list: string) =>
  page.$$eval(`.signs__list--${list} .sign__says`, (all) => all.map(({ textContent }) => textContent));

/** Types a query as somebody does, and gives the titles of what was found, once it is there. */
async function search(page: Page, query: string): Promise<(string | undefined)[]> {
  const field = await control(page, 'Search');
  await field.evaluate((one) => (one as HTMLInputElement).select());
  await field.type(query);
  await page.waitForSelector('.results__list li');
  return page.$$eval('.results__list > li', (all) =>
    all.map((one) => (one.querySelector('.fold__title') ?? one).textContent?.trim()),
  );
}

/** The reference on symptoms in the popup and on the full page. */
export function symptoms(on: () => Ground): void {
  it('has both lists of warning signs one press from the tab, before anything has to be read', async () => {
    const ground = on();
    await beginSymptoms(ground, { acknowledged: false });
    const popup = await openTab(ground);
    await click(popup, 'Emergency signs');
    expect(await signs(popup, 'emergency')).toEqual(EMERGENCY.signs.map(({ text }) => text.says));
    expect(await signs(popup, 'clinician')).toEqual(CLINICIAN.signs.map(({ text }) => text.says));
    await says(popup, 'Call your local emergency number now');
    expect(EMERGENCY.signs).toHaveLength(14);
    expect(CLINICIAN.signs).toHaveLength(24);
    await popup.close();
  });

  it('asks once to read what it is not, in the popup or on the full page', async () => {
    const ground = on();
    await beginSymptoms(ground, { acknowledged: false });
    const popup = await openTab(ground);
    await says(popup, 'not for emergencies');
    expect(await popup.$('.search__input')).toBeNull();
    await click(popup, 'I have read this');
    await popup.waitForSelector('.search__input');
    await popup.close();

    const again = await openTab(ground);
    await again.waitForSelector('.search__input');
    expect(await again.$('.first-reading')).toBeNull();
    await again.close();
    const page = await ground.open('options.html#/symptoms/medicines');
    await says(page, 'Before any medicine');
    expect(await page.$('.first-reading')).toBeNull();
    await page.close();
  });

  it('shows the number of the region that somebody chose, there and then and from then on', async () => {
    const ground = on();
    await beginSymptoms(ground);
    const popup = await openTab(ground);
    await click(popup, 'Emergency signs');
    await popup.select('.call__select', 'uk');
    await kept(ground, { region: 'uk' });
    await says(popup, 'Call 999 or 112 now');
    await popup.close();

    const page = await ground.open('options.html#/symptoms/signs');
    await says(page, 'Call 999 or 112 now');
    expect(await page.$$('a[href^="tel:"]')).toEqual([]);
    await page.close();
    const settings = await ground.open('options.html#/settings/emergency');
    await settings.waitForSelector('#emergency input:checked');
    const others = EMERGENCY_REGIONS.find(({ id }) => id === 'australia');
    await click(settings, others?.text.name ?? '', '#emergency');
    await kept(ground, { region: 'australia' });
    await settings.close();
  });

  it('finds things as one types, with slips and in everyday words, emergency signs first', async () => {
    const ground = on();
    await beginSymptoms(ground);
    const popup = await openTab(ground);
    await popup.waitForSelector('.search__input');
    expect((await search(popup, 'ice or heet'))[0]).toBe('Cold or warmth');
    expect((await search(popup, 'cant pee')).at(0)).toContain('New trouble starting, feeling or holding your urine');
    await says(popup, 'Call your local emergency number now');
    expect(await search(popup, 'knee rolls')).toContain('Knee rolls');
    expect((await search(popup, 'monitor hight')).join()).toMatch(/monitor/i);
    // What was found opens in its place.
    await search(popup, 'mattress');
    await popup.click('.results summary');
    await says(popup, 'General information, not medical advice');
    await popup.close();
  });

  it.each(['antibiotics', 'knee rolls', 'monitor height', 'standing desk', 'slipped disc'])(
    'whatever "%s" finds names its sources, when they were checked, and what it is not',
    async (query) => {
      const ground = on();
      await beginSymptoms(ground);
      const popup = await openTab(ground);
      await search(popup, query);
      const bare = () =>
        popup.$$eval('.results .fold--card', (all) =>
          all.flatMap((one) => {
            if (!(one as HTMLDetailsElement).open) one.querySelector('summary')?.click();
            const foot = /General information, not medical advice.*Last checked/;
            const isWhole = one.querySelector('.source-line') && foot.test(one.lastElementChild?.textContent ?? '');
            return isWhole ? [] : [`${one.querySelector('.fold__title')?.textContent}`];
          }),
        );
      await until('every result to say so', bare, (names) => names.length === 0);
      expect((await popup.$$('.results .fold--card')).length).toBeGreaterThan(0);
      await popup.close();
    },
  );

  it('leads from the drawn back to what is known about a part of it, and back', async () => {
    const ground = on();
    await beginSymptoms(ground);
    const popup = await openTab(ground);
    await popup.waitForSelector('.back');
    await popup.click('.back__part[aria-label="Lower back"]');
    await says(popup, 'From the lowest ribs to the buttocks');
    await click(popup, 'Back');
    await popup.waitForSelector('.search__input');

    const page = await ground.open('options.html#/symptoms/location');
    await page.waitForSelector('.back');
    await page.click('.back__part[aria-label="Upper back"]');
    await until(
      'the address of the part',
      () => page.evaluate(() => location.hash),
      (hash) => hash === '#/symptoms/location/loc-upper',
    );
    await says(page, 'From the base of the neck');
    await page.close();
    await popup.close();
  });

  it('can be gone through by keyboard alone', async () => {
    const ground = on();
    await beginSymptoms(ground);
    const popup = await openTab(ground);
    await popup.waitForSelector('.back');
    await walksAll(popup);
    await toTop(popup);
    await tabTo(popup, 'Emergency signs');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.signs__emergency');
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Emergency signs');
    await toTop(popup);
    await tabTo(popup, 'Back');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.back');
    // The focus is where it was before.
    expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe('Emergency signs');
    await popup.close();

    const page = await ground.open('options.html#/symptoms');
    await page.waitForSelector('.back');
    await walksAll(page);
    await page.close();
  });
}
