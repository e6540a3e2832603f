import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../../scripts/setup/find-browser.mjs';
import { closeAll, forget } from '../harness/clean-slate';
import { seed, stored } from '../harness/database';
import { closeFirstRun } from '../harness/first-run';
import { dropBuild, type Manifest, STAGE, stageBuild, withNotifications } from '../harness/staged-build';
import { ring, settled } from '../harness/talk';
import { inTime, until } from '../harness/until';

/** How a browser is started. */
export interface Options {
  /** A copy of the build that is there already; without one a copy with notifications granted is made. */
  readonly build?: string;
  readonly manifest?: (manifest: Manifest) => Manifest;
  /** With real windows on the display, where idle, focus or the toolbar matter. Without them nobody is ever idle. */
  readonly windows?: boolean;
  /** A program that starts Chromium, in its place. */
  readonly launcher?: string;
  /** Whether a first run is waited for, and closed. */
  readonly firstRun?: boolean;
}

/** A real Chromium with Limber in it. */
export interface Limber {
  readonly browser: Browser;
  /** A blank page of the extension, to speak from. */
  readonly page: Page;
  /** Address of the extension, ending in a slash. */
  readonly origin: string;
  /** The copy of the build that is loaded. */
  readonly build: string;
  /** Kills the background, whatever it is doing. */
  readonly killWorker: () => Promise<void>;
  /** Loads the copy of the build anew, as after a change of its manifest, without ending the browser. */
  readonly reload: () => Promise<Limber>;
  /** Kills the whole browser as a power cut would, and starts it again on the same profile. */
  readonly crash: (meanwhile?: () => void) => Promise<Limber>;
  /** Ends the browser and leaves nothing behind. */
  readonly close: () => Promise<void>;
}

/** Starts a Chromium with the test build in a profile of its own and waits until the background has stored something. */
export async function open(options: Options = {}): Promise<Limber> {
  const { build, manifest = withNotifications, windows = false, firstRun = true } = options;
  const copy = build ?? stageBuild('chrome-mv3-test', { manifest });
  const profile = mkdtempSync(join(tmpdir(), 'limber-profile-'));
  const limber = await start({ build: copy, profile, windows, program: options.launcher ?? findChromium() });
  if (firstRun) await closeFirstRun(limber.page);
  return limber;
}

async function start(place: Place): Promise<Limber> {
  const browser = await launch(place);
  try {
    const worker = await browser.waitForTarget((target) => target.url().endsWith('/background.js'), {
      timeout: 15_000,
    });
    return await attach(browser, new URL('.', worker.url()).href, place);
  } catch (error) {
    await kill(browser);
    throw error;
  }
}

interface Place {
  readonly build: string;
  readonly profile: string;
  readonly windows: boolean;
  readonly program: string | undefined;
}

async function attach(browser: Browser, origin: string, place: Place): Promise<Limber> {
  const { build, profile } = place;
  const page = await stagePage(browser, origin);
  await until(
    'the first session',
    () => stored(page),
    ({ session }) => session !== null,
  );
  return {
    browser,
    page,
    origin,
    build,
    killWorker: await killerOf(page),
    async reload() {
      await browser.installExtension(build);
      return attach(browser, origin, place);
    },
    async crash(meanwhile) {
      await kill(browser);
      meanwhile?.();
      return start(place);
    },
    async close() {
      await kill(browser);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
      dropBuild(build);
    },
  };
}

function launch({ build, profile, windows, program }: Place): Promise<Browser> {
  return puppeteer.launch({
    executablePath: program,
    headless: !windows,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [build],
    defaultViewport: null,
    args: [
      '--disable-background-networking',
      '--hide-crash-restore-bubble',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

async function kill(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  // The whole group, as children that outlive their parent would hold the profile.
  process.kill(-child.pid, 'SIGKILL');
  await inTime('the browser to die', gone);
}

/** Opens the page that a test speaks from. */
export async function stagePage(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(origin + STAGE);
  return page;
}

async function killerOf(page: Page): Promise<() => Promise<void>> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  return async () => {
    await session.send('ServiceWorker.stopAllWorkers');
  };
}

/** What a test starts from. */
export interface Start {
  readonly session: unknown;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The next start of the background is the first since the browser started. */
  readonly fresh?: boolean | undefined;
}

/**
 * Puts a running browser back to where a test begins, and leaves the background dead: nothing open, nothing shown,
 * no alarms, an empty log, and this session and these settings stored.
 */
export async function begin({ page, killWorker }: Limber, { session, settings, fresh = false }: Start): Promise<void> {
  await killWorker();
  await forget(page, false);
  // A page that closes says so: that has to be worked off before the seed is sown.
  await closeAll(page);
  await settled(page);
  await killWorker();
  await closeAll(page);
  await forget(page, fresh);
  await seed(page, { session, settings: settings ?? {}, emptied: true });
}

/** Opens a second page to speak from, in the same browser. */
export function another({ browser, origin }: Limber): Promise<Page> {
  return stagePage(browser, origin);
}

/** Wakes a dead background by the heartbeat, the last thing that comes when all else is lost. */
export async function heartbeat({ page }: Limber): Promise<void> {
  await ring(page, 'heartbeat');
}
