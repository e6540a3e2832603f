import type { SerializedAXNode } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { SECOND } from '../../../core/units';
import { sideways, violations } from '../harness/axe';
import { says } from '../harness/ground';
import { counting, PROMPT } from '../harness/phases';
import { command } from '../harness/talk';
import { until } from '../harness/until';
import { changeChime } from '../surfaces/change-chime';
import { interruptedBreak } from '../surfaces/interrupted-break';
import { wholeBreak } from '../surfaces/whole-break';
import { groundOf, useChromium } from './ground';

const ground = groundOf(useChromium());
wholeBreak(ground);
interruptedBreak(ground);
changeChime(ground);

/** Every node of the accessibility tree as "role name". */
function heard(node: SerializedAXNode | null): string[] {
  return node ? [`${node.role} ${node.name ?? ''}`, ...(node.children ?? []).flatMap(heard)] : [];
}

it('is heard by a screen reader: names, steps and sides; ticks are not announced', async () => {
  const { begin, open, page: desk } = ground();
  await begin({ session: counting(Date.now()), settings: PROMPT });
  const page = await open('break.html');
  await says(page, 'No break is due');
  await command(desk, { do: 'start', kind: 'stretch', id: null });
  await says(page, 'Something else');
  const tree = heard(await page.accessibility.snapshot({ interestingOnly: false }));
  const heading = tree.find((line) => line.startsWith('heading'))?.slice('heading '.length) ?? '';
  expect(heading).not.toBe('');
  expect(tree).toContain('timer Time left');
  expect(tree.some((line) => /^(image|img) Stretch 1 of \d+$/.test(line))).toBe(true);
  for (const name of ['End break', 'Pause', 'Something else', 'Skip', 'Next']) expect(tree).toContain(`button ${name}`);

  const status = () => page.$eval('[role=status]', (one) => one.textContent ?? '');
  const opening = await status();
  expect(opening).toContain(heading);
  const second = () => page.$eval('.countdown .number', (one) => one.textContent ?? '');
  const shown = await second();
  await until('a tick', second, (now) => now !== shown);
  expect(await status()).toBe(opening);
  await page.close();
});

it('has nothing for axe to complain of in the dark and on a narrow screen, nor a micro-break', async () => {
  const { begin, open, page: desk } = ground();
  await begin({
    session: counting(Date.now()),
    settings: { ...PROMPT, micro: { on: true, every: 1_200 * SECOND, length: 20 * SECOND } },
  });
  const page = await open('break.html');
  await page.setViewport({ width: 320, height: 700 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await command(desk, { do: 'start', kind: 'micro', id: null });
  await says(page, 'Look far away');
  await says(page, 'If you like');
  expect(await violations(page)).toEqual([]);
  expect(await sideways(page)).toBe(0);
  await page.close();
});
