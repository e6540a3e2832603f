import { expect, it } from 'vitest';
import type { browser as api } from 'wxt/browser';
import { clickToGrant, denyNotifications, useFirefox } from './limber';
import * as privileged from './privileged.mjs';

declare const chrome: typeof api;

const firefox = useFirefox();

/** Every permission that Limber has without asking; none of them makes Firefox warn anybody at install. */
const AGREED = ['alarms', 'contextMenus', 'idle', 'storage', 'unlimitedStorage'];

const granted = () => firefox().page.evaluate(() => chrome.permissions.getAll());

it('has the permissions that were agreed on, no host, and one more only after a click', async () => {
  const limber = firefox();
  const before = await granted();
  expect(before.permissions?.toSorted()).toEqual(AGREED);
  expect(before.origins).toEqual([]);
  await clickToGrant(limber);
  const after = await granted();
  expect(after.permissions?.toSorted()).toEqual([...AGREED, 'notifications'].sort());
  expect(after.origins).toEqual([]);
  await denyNotifications(limber);
  expect((await granted()).permissions?.toSorted()).toEqual(AGREED);
});

it('asks for no host and runs in no page, by its manifest as Firefox read it', async () => {
  const manifest = await firefox().page.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.permissions?.toSorted()).toEqual(AGREED);
  expect(manifest.optional_permissions).toEqual(['notifications']);
  for (const key of ['host_permissions', 'optional_host_permissions', 'content_scripts', 'web_accessible_resources']) {
    expect((manifest as Record<string, unknown>)[key] ?? [], key).toEqual([]);
  }
  const { gecko } = manifest.browser_specific_settings ?? {};
  expect(gecko?.data_collection_permissions).toMatchObject({ required: ['none'] });
});

it.each([
  ['a fetch', 'connect-src', () => fetch('https://example.invalid/')],
  ['a beacon', 'connect-src', () => navigator.sendBeacon('https://example.invalid/')],
  ['a socket', 'connect-src', () => new WebSocket('wss://example.invalid/')],
  ['a picture from elsewhere', 'img-src', () => Object.assign(new Image(), { src: 'https://example.invalid/p.png' })],
] as const)('lets nothing out: %s is blocked by the content security policy', async (_, directive, attempt) => {
  const { page, inFirefox } = firefox();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective), {
      once: true,
    });
  });
  // The page reports the violation whether or not the attempt itself throws.
  await page.evaluate(`void (async () => (${attempt})())().catch(() => {})`);
  const violation = await page.waitForFunction(() => (globalThis as unknown as { seen: string[] }).seen[0]);
  expect(await violation.jsonValue()).toBe(directive);
  // Firefox tells the console about it, as it should.
  await inFirefox(privileged.forgetFaults);
});
