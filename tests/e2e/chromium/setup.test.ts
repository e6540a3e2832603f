import { expect, it } from 'vitest';
import { keep } from '../harness/audit-kept';
import { sideways, violations } from '../harness/axe';
import { says } from '../harness/ground';
import { quickCheck } from '../surfaces/quick-check';
import { wholeAudit } from '../surfaces/whole-audit';
import { groundOf, useChromium } from './ground';

const ground = groundOf(useChromium());

quickCheck(ground, () => ground().open('popup.html'));
wholeAudit(ground);

it('has nothing for axe to find, in light and dark, wide and narrow', async () => {
  const { open } = ground();
  for (const [address, words] of [
    ['options.html#/setup', 'How this is counted'],
    ['options.html#/setup/check/monitor', 'Next: Desk and keyboard'],
  ] as const) {
    const page = await open(address);
    await says(page, words);
    for (const summary of await page.$$('details:not([open]) > summary')) await summary.click();
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 800 });
        expect(await violations(page), `${address} ${scheme} ${width}`).toEqual([]);
        expect(await sideways(page), `${address} ${width}`).toBe(0);
      }
    }
    await page.close();
  }
  const popup = await open('popup.html');
  await popup.setViewport({ width: 380, height: 600 });
  await popup.waitForSelector('.tip');
  expect(await violations(popup)).toEqual([]);
  await popup.click('#tab-setup');
  await says(popup, 'Three things first');
  expect(await violations(popup)).toEqual([]);
  await popup.close();
});

it.each([
  ['as much as there can be to change', 'no'],
  ['nothing to change', 'yes'],
] as const)('prints %s on one page', async (_, given) => {
  const { page, open } = ground();
  await keep(page, { empty: true, all: given });
  const report = await open('options.html#/setup');
  await says(report, /33 of 33 answered/);
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = Buffer.from(await report.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(1);
  }
  await report.close();
});
