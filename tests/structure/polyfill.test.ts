import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { descriptionsIn, trimPolyfill, USED } from '../../scripts/trim-polyfill';
import { read, sources } from './repository';

const FILE = 'node_modules/webextension-polyfill/dist/browser-polyfill.js';

it('scripts/trim-polyfill.ts keeps the descriptions of just those browser functions that platform/ calls', () => {
  const described = JSON.parse(descriptionsIn(readFileSync(FILE, 'utf8')));
  const isDescribed = (name: string) =>
    name.split('.').reduce((part, key) => part?.[key], described)?.minArgs !== undefined;
  const called = sources('platform').flatMap((path) =>
    [...read(path).matchAll(/\bbrowser\.((?:[a-zA-Z]+\.)+[a-zA-Z]+)\b/g)].map(([, name]) => name as string),
  );
  const missing = [...new Set(called)].filter((name) => isDescribed(name) && !USED.includes(name));
  expect(missing, 'Add these names to USED in scripts/trim-polyfill.ts.').toEqual([]);
  expect(
    USED.filter((name) => !called.includes(name) || !isDescribed(name)),
    'Nobody calls these.',
  ).toEqual([]);
});

/** What a build makes of the polyfill, as a module that was just loaded beside these globals. */
async function load(browser: string, globals: Record<string, unknown>): Promise<never> {
  const { transform } = trimPolyfill(browser) as { transform: (code: string, id: string) => { code: string } };
  const { code } = transform(readFileSync(FILE, 'utf8'), `/${FILE}`);
  for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
  try {
    // The same address twice would be the same module.
    const source = `${code}// ${crypto.randomUUID()}`;
    return (await import(`data:text/javascript,${encodeURIComponent(source)}`)).default as never;
  } finally {
    vi.unstubAllGlobals();
  }
}

type Answer = (value?: unknown) => void;

it('what is left of the polyfill makes promises of the callbacks of Chromium 144', async () => {
  const listen = vi.fn();
  const chrome = {
    runtime: {
      id: 'limber',
      onMessage: { addListener: listen },
      lastError: undefined as unknown,
      sendMessage: (message: unknown, answer: Answer) => answer(`heard ${message}`),
    },
    alarms: { get: (name: string, answer: Answer) => answer({ name }) },
    storage: { managed: { get: (answer: Answer) => answer({ style: 'gentle' }) }, local: {} },
    tabs: {
      remove: (_: unknown, answer: Answer) => {
        chrome.runtime.lastError = { message: 'No tab.' };
        answer();
        chrome.runtime.lastError = undefined;
      },
    },
  };
  const browser: typeof import('wxt/browser').browser = await load('chrome', { chrome, browser: undefined });
  expect(await browser.alarms.get('due')).toEqual({ name: 'due' });
  expect(await browser.storage.managed.get()).toEqual({ style: 'gentle' });
  expect(await browser.runtime.sendMessage('hello')).toBe('heard hello');
  await expect(browser.tabs.remove(1)).rejects.toThrow('No tab.');
  const answered = vi.fn();
  browser.runtime.onMessage.addListener(() => true);
  expect(listen.mock.calls[0]?.[0]('message', {}, answered)).toBe(true);
});

it.each(['chrome', 'firefox'])('a browser for %s that has promises of its own is handed on as it is', async (name) => {
  const browser = { runtime: { id: 'limber' } };
  expect(await load(name, { browser, chrome: browser })).toBe(browser);
});
