import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { root } from '../../../scripts/setup/run.mjs';

declare const chrome: typeof browser;

/** The numbers of all checkpoints of the background, read from its source: a new one is walked without being named here. */
export function checkpointNumbers(): number[] {
  const sources = globSync('entrypoints/background/*.ts', { cwd: root }).map((path) =>
    readFileSync(join(root, path), 'utf8'),
  );
  const numbers = sources.flatMap((source) => [...source.matchAll(/\bcheckpoint\((\d+)\)/g)].map(([, n]) => Number(n)));
  return numbers.sort((a, b) => a - b);
}

/** Makes the background stop for ever at a checkpoint; null lets it run. */
export async function stopAt(page: Page, number: number | null): Promise<void> {
  await page.evaluate(async (number) => {
    await chrome.storage.local.remove('stopped');
    if (number === null) await chrome.storage.local.remove('stop');
    else await chrome.storage.local.set({ stop: number });
  }, number);
}

/** Whether the background stands at the checkpoint where it was to stop. */
export function hasStopped(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await chrome.storage.local.get('stopped')).stopped !== undefined);
}
