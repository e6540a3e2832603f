import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { sideways, violations } from '../harness/axe';
import { click } from '../harness/controls';
import { type Ground, says } from '../harness/ground';
import type { Look } from './axe-clean';
import { beginSymptoms, openTab } from './symptoms';

/** Pages of the reference by their address, with words that show that they are there. */
const PAGES: Readonly<Record<string, string>> = {
  '': 'Where is it',
  '/signs': 'Any one of these is enough',
  '/location/loc-lower': 'Take care',
  '/medicines': 'Anti-inflammatory',
  '/helps-now': 'Positions to rest in',
  '/questions/faq-heat': 'It relaxes and comforts',
  '/evidence': 'Where sources disagree',
};

/** axe finds nothing wrong with the reference in any of these looks, and nothing has to be scrolled to the side. */
export function symptomsAxe(on: () => Ground, looks: readonly Look[]): void {
  async function clean(page: Page, name: string): Promise<void> {
    for (const look of looks) {
      await look.set(page);
      expect(await violations(page), `${name}, ${look.name}`).toEqual([]);
      expect(await sideways(page), `${name}, ${look.name}`).toBe(0);
    }
  }

  it.each(Object.entries(PAGES))('symptoms%s', async (part, words) => {
    const ground = on();
    await beginSymptoms(ground);
    const page = await ground.open(`options.html#/symptoms${part}`);
    await says(page, words);
    await clean(page, `symptoms${part}`);
    await page.close();
  });

  it('tab Symptoms: first of all, its beginning, a search, a section, the warning signs', async () => {
    const ground = on();
    await beginSymptoms(ground, { acknowledged: false });
    const popup = await openTab(ground);
    await says(popup, 'I have read this');
    await clean(popup, 'first of all');
    await click(popup, 'I have read this');
    await popup.waitForSelector('.search__input');
    await clean(popup, 'beginning');
    await popup.type('.search__input', 'numb legs');
    await popup.waitForSelector('.results__list li');
    await popup.click('.results summary');
    await clean(popup, 'search');
    await popup.$eval('.search__input', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await popup.waitForSelector('.section-grid__link[href$="/helps-now"]');
    await popup.click('.section-grid__link[href$="/helps-now"]');
    await popup.waitForSelector('.fold__head');
    await popup.click('.fold__head');
    await clean(popup, 'a section');
    await click(popup, 'Emergency signs');
    await popup.waitForSelector('.signs__emergency');
    await clean(popup, 'warning signs');
    await popup.close();
  });
}
