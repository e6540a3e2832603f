import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { root } from '../../../scripts/setup/run.mjs';
import { storedSession } from '../harness/database';
import { dueAtOnce, PROMPT } from '../harness/phases';
import { calls } from '../harness/recorder';
import { changeManifest } from '../harness/staged-build';
import { badge, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { begin, heartbeat, type Limber, open } from './limber';

declare const chrome: typeof browser;

let limber: Limber;
beforeAll(async () => {
  limber = await open();
});
afterAll(() => limber.close());

it('warns of nothing at install: asked of the browser, about the manifest that people get', async () => {
  const manifest = readFileSync(join(root, '.output', 'chrome-mv3', 'manifest.json'), 'utf8');
  const warnings = (json: string) =>
    limber.page.evaluate((json) => chrome.management.getPermissionWarningsByManifest(json), json);
  expect(await warnings(manifest)).toEqual([]);
  // The question can be answered otherwise.
  const { permissions, ...rest } = JSON.parse(manifest);
  const more = JSON.stringify({ ...rest, permissions: [...permissions, 'tabs', 'notifications'] });
  expect(await warnings(more)).toHaveLength(2);
});

it('cannot send anything anywhere: the browser blocks it before it leaves', async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.setHeader('Access-Control-Allow-Origin', '*').end('hello');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const tried = await limber.page.evaluate(async (address) => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violated.push(effectiveDirective));
    const results = [
      await fetch(address).then(String, () => 'blocked'),
      await new Promise((done) => {
        const image = new Image();
        image.onload = () => done('loaded');
        image.onerror = () => done('blocked');
        image.src = `${address}image`;
      }),
      await new Promise((done) => {
        try {
          const socket = new WebSocket(address.replace('http', 'ws'));
          socket.onopen = () => done('open');
          socket.onerror = () => done('blocked');
        } catch {
          done('blocked');
        }
      }),
    ];
    navigator.sendBeacon(address, 'hello');
    return { results, violated };
  }, address);
  expect(tried.results).toEqual(['blocked', 'blocked', 'blocked']);
  expect(tried.violated).toEqual(expect.arrayContaining(['connect-src', 'img-src']));
  expect(requests).toBe(0);
  // It would have been seen.
  expect(await (await fetch(address)).text()).toBe('hello');
  expect(requests).toBe(1);
  server.close();
});

it('goes on by badge and chime where the permission to notify was taken away', async () => {
  // Granted by a build that required it, the permission stays with the build that only may ask for it.
  changeManifest(limber.build, {
    manifest: ({ permissions, ...rest }) => ({
      ...rest,
      permissions: permissions.filter((name) => name !== 'notifications'),
      optional_permissions: ['notifications'],
    }),
  });
  limber = await limber.reload();
  const { page } = limber;
  const may = () => page.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));
  expect(await may()).toBe(true);

  await begin(limber, { session: dueAtOnce(Date.now()), settings: PROMPT });
  // With a background that lives, so that the object is still there.
  await settled(page);
  await page.evaluate(() => chrome.permissions.remove({ permissions: ['notifications'] }));
  expect(await may()).toBe(false);
  await ring(page, 'due');
  await until(
    'the sign on the badge',
    () => badge(page),
    (text) => text === '!',
  );
  await settled(page);
  const { stretch } = (await storedSession(page)).cycles;
  expect(stretch.prompt).not.toBeNull();

  await limber.killWorker();
  await heartbeat(limber);
  await settled(page);
  expect(await badge(page)).toBe('!');
  expect((await storedSession(page)).cycles.stretch.id).toBe(stretch.id);
  expect(await calls(page, 'runtime.sendMessage')).toHaveLength(1);
});
