import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../setup/find-browser.mjs';
import { root } from '../setup/run.mjs';

/** The build as people get it. */
export const BUILT = join(root, '.output', 'chrome-mv3');

/**
 * Measures in a Chromium of its own, with Limber in a profile that is new and goes with it.
 *
 * @template T
 * @param {import('puppeteer-core').LaunchOptions & { extensionPath: string }} options the build, and what else the browser is
 *   started with
 * @param {(browser: import('puppeteer-core').Browser, id: string) => Promise<T>} measure gets the id of the extension
 * @returns {Promise<T>} what was measured
 */
export async function withLimber({ extensionPath, ...options }, measure) {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ...options,
  });
  try {
    const id = await browser.installExtension(extensionPath);
    // The first run opens by itself: it would take the focus, close a popup, or hide the page that is being measured.
    await (await (await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'))).asPage()).close();
    return await measure(browser, id);
  } finally {
    await browser.close();
  }
}
