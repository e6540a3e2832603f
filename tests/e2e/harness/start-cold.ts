import type { Page } from 'puppeteer-core';
import { click } from './controls';
import { aged, COMPANION, keepFlareUps } from './flare-ups';
import { type Beginning, type Ground, says } from './ground';
import { counting } from './phases';

/** Begins with a flare-up of thirty hours and starts a cold session; gives the page on which it runs. */
export async function startCold({ page, begin, open }: Ground, more: Omit<Beginning, 'session'> = {}): Promise<Page> {
  await begin({ session: counting(Date.now()), ...more });
  await keepFlareUps(page, [aged(30)]);
  const tab = await open(COMPANION);
  await click(tab, 'Start cold');
  await says(tab, 'It cannot run longer');
  return tab;
}
