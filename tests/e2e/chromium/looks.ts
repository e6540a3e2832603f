import type { CDPSession, Page } from 'puppeteer-core';
import type { Look } from '../surfaces/axe-clean';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Forced colours are in no list of puppeteer's, but the browser knows them. What another session emulates would stay. */
async function emulate(page: Page, features: Readonly<Record<string, string>>): Promise<void> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  await (await session).send('Emulation.setEmulatedMedia', { features: list });
}

const WIDE = { width: 1280, height: 800, deviceScaleFactor: 1 };

/** Colours and sizes in which every page has to hold. */
export const LOOKS: readonly Look[] = [
  {
    name: 'light',
    set: (page) => page.setViewport(WIDE).then(() => emulate(page, { 'prefers-color-scheme': 'light' })),
  },
  { name: 'dark', set: (page) => emulate(page, { 'prefers-color-scheme': 'dark' }) },
  { name: 'forced colours', set: (page) => emulate(page, { 'forced-colors': 'active' }) },
  {
    name: '200 % zoom',
    set: (page) => page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 }).then(() => emulate(page, {})),
  },
  { name: '320 px', set: (page) => page.setViewport({ width: 320, height: 568, deviceScaleFactor: 1 }) },
];
