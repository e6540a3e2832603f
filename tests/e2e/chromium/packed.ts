import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getuid, platform } from 'node:process';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../scripts/setup/find-browser.mjs';
import { changeManifest, dropBuild, stageBuild, withNotifications } from '../harness/staged-build';

/*
 * Limber as a shop would deliver it: packed, installed from an update server, and updated from there. The server is on
 * this machine; a policy names it. The policy exists in a mount namespace of its own, so no other browser sees it and
 * nothing is left behind.
 */

const CHROMIUM = findChromium() ?? '';

/** Why this cannot be done on this machine, or null where it can. */
export function refusal(): string | null {
  if (platform !== 'linux' || !CHROMIUM.startsWith('/usr/lib/chromium')) {
    return "it needs Debian's Chromium, which reads its policies from /etc/chromium";
  }
  if (getuid?.() !== 0) return 'it needs root, for a mount namespace of its own';
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/etc/chromium'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'this machine does not allow a mount namespace with an /etc/chromium of its own';
  }
}

/** An update server with one extension on it. */
export interface Shop {
  readonly id: string;
  readonly address: string;
  /** Packs the build with this version and offers it from now on. */
  readonly offer: (version: string) => void;
  readonly close: () => void;
}

/** Opens an update server on this machine; nothing is on offer yet. */
export async function openShop(): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), 'limber-shop-'));
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = join(folder, 'key.pem');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const id = idOf(publicKey);
  let packed: { version: string; bytes: Buffer } | null = null;

  const server = createServer((request, response) => {
    if (!packed) return void response.writeHead(404).end();
    if (request.url?.startsWith('/limber.crx')) {
      return void response.setHeader('Content-Type', 'application/x-chrome-extension').end(packed.bytes);
    }
    response
      .setHeader('Content-Type', 'text/xml')
      .end(
        `<?xml version="1.0"?><gupdate xmlns="http://www.google.com/update2/response" protocol="2.0"><app appid="${id}">` +
          `<updatecheck codebase="${address}limber.crx?${packed.version}" version="${packed.version}"/></app></gupdate>`,
      );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  return {
    id,
    address,
    offer(version) {
      const build = stageBuild('chrome-mv3-test', { manifest: withNotifications });
      // Without this address of its own a forced extension is installed, and never asked about again.
      const update_url = `${address}update.xml`;
      changeManifest(build, { manifest: (manifest) => ({ ...manifest, version, update_url }) });
      const copy = join(folder, version);
      cpSync(build, copy, { recursive: true });
      dropBuild(build);
      const sandbox = getuid?.() === 0 ? ['--no-sandbox'] : [];
      execFileSync(CHROMIUM, [...sandbox, `--pack-extension=${copy}`, `--pack-extension-key=${key}`], {
        stdio: 'ignore',
        env: { ...process.env, HOME: folder },
      });
      packed = { version, bytes: readFileSync(`${copy}.crx`) };
    },
    close() {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The extension's id is the start of its key's hash, in the letters a to p. */
function idOf(key: KeyObject): string {
  const hash = createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return [...hash.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Starts a Chromium that has been told by policy to install what the shop offers. */
export async function launchWith({ id, address }: Shop): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'limber-packed-'));
  const policies = join(folder, 'policies', 'managed');
  mkdirSync(policies, { recursive: true });
  // Without the second line nobody may look into an extension that a policy installed.
  const policy = { ExtensionInstallForcelist: [`${id};${address}update.xml`], DeveloperToolsAvailability: 1 };
  writeFileSync(join(policies, 'limber.json'), JSON.stringify(policy));
  const start = join(folder, 'chromium');
  const script = `#!/bin/sh
exec unshare -m sh -c 'mount -t tmpfs none /etc/chromium && cp -r "${folder}/policies" /etc/chromium/ && exec "$0" "$@"' ${CHROMIUM} "$@"
`;
  writeFileSync(start, script, { mode: 0o755 });
  const browser = await puppeteer.launch({
    executablePath: start,
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: join(folder, 'profile'),
    defaultViewport: null,
    // With this one nothing is fetched from an update server.
    ignoreDefaultArgs: ['--disable-background-networking', '--disable-component-update'],
    args: ['--no-sandbox', '--no-first-run', '--disable-component-update'],
  });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
