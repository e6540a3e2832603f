import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../setup/find-browser.mjs';
import { root } from '../setup/run.mjs';

/** The sizes that browsers ask for: toolbar, its double, the extensions page, notifications. */
const SIZES = [16, 32, 48, 96, 128];

/** Draws public/icon/*.png anew from limber.svg; run by hand after a change of the drawing: node scripts/icons/main.mjs */
const folder = join(root, 'public/icon');
const drawing = readFileSync(join(folder, 'limber.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`);
  writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
