import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPages, settled } from '../harness/talk';
import { until } from '../harness/until';
import type { Look } from './axe-clean';
import {
  faultsAreListed,
  followed,
  knownPolicy,
  offIsGone,
  POLICY,
  policyIsAccessible,
  refusesChanges,
  settingsAreShown,
} from './policy';

const FILE = { limber: 1, exportedAt: '2026-03-04T09:00:00.000Z', database: 2, settings: { style: 'firm' } };

/** What is true under `POLICY` in every browser, which has it from its start. */
export function underPolicy(
  on: () => { readonly page: Page },
  open: (address: string) => Promise<Page>,
  looks: readonly Look[],
): void {
  it('follows it before any page was opened, and opens no first run', async () => {
    const { page } = on();
    await followed(page, 'style', POLICY.style);
    expect(await knownPolicy(page)).toEqual(POLICY);
    await settled(page);
    expect(await openPages(page, 'welcome.html')).toBe(0);
  });

  it('refuses to change what is fixed', () => refusesChanges(on().page));
  it('shows in Settings what is fixed, and why', () => settingsAreShown(open));
  it('has nothing left of what is switched off', () => offIsGone(open));
  it('lists in About what is ignored', () => faultsAreListed(open));
  it('has nothing for axe to complain of in Settings and About', () => policyIsAccessible(open, looks), 120_000);
  it('says before an import that what is fixed stays', () => importSaysSo(open));
  // Chromium opens it two seconds after the installation, which are over by now.
  it('has opened no first run meanwhile', async () => expect(await openPages(on().page, 'welcome.html')).toBe(0));
}

async function importSaysSo(open: (address: string) => Promise<Page>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'limber-policy-'));
  const file = join(folder, 'limber.json');
  writeFileSync(file, JSON.stringify(FILE));
  try {
    const page = await open('options.html#/data');
    const input = (await page.waitForSelector('#import input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await until(
      'the sentence beside the preview',
      () => page.evaluate(() => document.querySelector<HTMLElement>('.data-preview')?.innerText ?? ''),
      (text) => text.includes('What your organisation has set stays as it is.'),
    );
    await page.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
