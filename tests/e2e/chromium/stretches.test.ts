import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Exercise } from '../../../core/movements/exercise';
import { sideways, violations } from '../harness/axe';
import { click, faultAt, fill } from '../harness/controls';
import { says } from '../harness/ground';
import { tabTo } from '../harness/keyboard';
import { shelf } from '../harness/shelf';
import { until } from '../harness/until';
import { groundOf, useChromium } from './ground';

const ground = groundOf(useChromium());
const ICON = resolve(import.meta.dirname, '../../../public/icon/48.png');

async function open(): Promise<Page> {
  const { begin, open } = ground();
  await begin({ session: undefined });
  return open('options.html#/stretches');
}

/** Light and wide, dark and narrow. */
async function isFine(page: Page): Promise<void> {
  for (const [width, value] of [
    [1280, 'light'],
    [320, 'dark'],
  ] as const) {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  }
}

it('shows every movement, finds some of them, keeps a mark, and lets one be tried', async () => {
  const page = await open();
  await says(page, '38 of 38 movements');
  await isFine(page);
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
  await page.reload();
  await says(page, '38 of 38 movements');

  await click(page, 'Calf stretch');
  await says(page, 'It comes more often');
  await click(page, 'Not for me');
  await says(page, 'No break brings it.');
  await isFine(page);
  await click(page, 'Try it now');
  await says(page, 'Other side');
  await click(page, 'Stop');
  await says(page, 'Try it now');
  await page.close();
});

it('takes an exercise of one’s own, refuses what cannot be at its field, and gives a removed one back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'limber-pictures-'));
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const page = await open();
  await click(page, 'Write one of your own');
  await says(page, 'An exercise of your own');
  await click(page, 'Save');
  expect(await faultAt(page, 'Name')).toBe('It needs a name.');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('name');
  await isFine(page);

  await fill(page, 'Name', 'Clamshell');
  await page.type('textarea', 'Lie on one side.\nLift the upper knee.');
  await fill(page, 'Seconds to hold', '0');
  expect(await faultAt(page, 'Seconds to hold')).toContain('from 1 to 600');
  await fill(page, 'Seconds to hold', '60');
  await fill(page, 'How many times', '90');
  expect(await faultAt(page, 'How many times')).toContain('15 minutes');
  await fill(page, 'How many times', '5');
  expect(await faultAt(page, 'How many times')).toBe('');

  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file('words.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'));
  await says(page, 'This file is no picture');
  await input.uploadFile(
    file('cut.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])),
  );
  await says(page, 'This file is no picture');
  await input.uploadFile(file('large.png', new Uint8Array(500_001)));
  await says(page, 'more than 500 kB');
  await input.uploadFile(ICON);
  await page.waitForSelector('.picture-field__preview');
  await click(page, 'Save');
  await says(page, 'You wrote this one');
  const [kept] = await shelf<Exercise>(page, 'exercises');
  expect(kept).toMatchObject({ name: 'Clamshell', holdSeconds: 60, repetitions: 5, position: 'seated' });
  expect(kept?.id).toMatch(/^own-/);
  expect(kept?.picture).toMatch(/^data:image\/png;base64,/);
  await isFine(page);

  await click(page, 'Edit');
  await fill(page, 'Name', 'Clamshells');
  await click(page, 'Save');
  await says(page, 'Clamshells');
  expect(await shelf<Exercise>(page, 'exercises')).toMatchObject([{ id: kept?.id, name: 'Clamshells' }]);

  await click(page, 'Remove');
  await says(page, 'Clamshells is removed.');
  expect(await shelf(page, 'exercises')).toEqual([]);
  // The focus is on the way back.
  await page.keyboard.press('Enter');
  await says(page, 'You wrote this one');
  await until(
    'the exercise to be back',
    () => shelf<Exercise>(page, 'exercises'),
    ({ length }) => length === 1,
  );
  await page.close();
  rmSync(folder, { recursive: true });
});
