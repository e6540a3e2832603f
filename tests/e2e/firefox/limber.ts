import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { browser as api } from 'wxt/browser';
import type { Session } from '../../../core/session';
import { findFirefox } from '../../../scripts/setup/find-browser.mjs';
import { closeAll, forget } from '../harness/clean-slate';
import { seed, stored, storedSession } from '../harness/database';
import { closeFirstRun } from '../harness/first-run';
import { type Changes, dropBuild, STAGE, stageBuild } from '../harness/staged-build';
import { openPages, settled } from '../harness/talk';
import { inTime, until } from '../harness/until';
import { connectionOf, type InFirefox, openChromeScope } from './chrome-scope';
import * as privileged from './privileged.mjs';

declare const chrome: typeof api;

export const ID = 'limber@limber.invalid';
const UUID = '11111111-1111-4111-8111-111111111111';
/** Address of the extension, ending in a slash. */
export const ORIGIN = `moz-extension://${UUID}/`;

/** The event page lives this long without anything to do, in milliseconds; people's Firefox gives it 30 s. */
export const LIFE = 3_000;

const PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  'extensions.background.idle.timeout': LIFE,
  // An unsigned folder in the profile counts as installed, switched on, and stays over a restart (only ESR obeys).
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 1,
  // A click is enough: nobody can answer the question in a test.
  'extensions.webextOptionalPermissionPrompts': false,
  // Firefox draws notifications itself, in windows that a test can count and click.
  'alerts.useSystemBackend': false,
  // Nobody looks at the window, so its popup would close at once.
  'ui.popup.disable_autohide': true,
  // What our pages write to their consoles comes out of the process.
  'devtools.console.stdout.content': true,
  'devtools.console.stdout.chrome': false,
  // A killed Firefox must not offer its last windows or a safe mode.
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
};

/** A real Firefox with Limber in it. */
export interface Limber {
  readonly browser: Browser;
  /** A blank page of the extension, to speak from. */
  readonly page: Page;
  /** Runs a function of privileged.mjs in Firefox's own process. */
  readonly inFirefox: InFirefox;
  /** Errors and warnings that Limber's pages wrote to their consoles; a test that expects some empties it. */
  readonly written: string[];
  /** Kills the whole browser as a power cut would, and starts it again on the same profile. */
  readonly crash: (meanwhile?: () => Promise<void>) => Promise<Limber>;
  readonly close: () => Promise<void>;
}

/** How a browser is started. */
export interface Options {
  /** A program that starts Firefox, in its place. */
  readonly launcher?: string;
  /** Whether a first run is waited for, and closed. */
  readonly firstRun?: boolean;
}

/** Starts a Firefox with the test build installed in a profile of its own. */
export async function open({ launcher, firstRun = true, ...changes }: Options & Changes = {}): Promise<Limber> {
  const build = stageBuild('firefox-mv3-test', changes);
  const profile = mkdtempSync(join(tmpdir(), 'limber-profile-'));
  mkdirSync(join(profile, 'extensions'));
  // A file that names a folder installs that folder.
  writeFileSync(join(profile, 'extensions', ID), build);
  const limber = await start(build, profile, launcher ?? findFirefox() ?? '');
  if (firstRun) await closeFirstRun(limber.page);
  return limber;
}

async function start(build: string, profile: string, program: string): Promise<Limber> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: PREFS,
  });
  const written: string[] = [];
  browser.process()?.stdout?.on('data', (text) => {
    // One entry a call; its further lines belong to it. What Firefox itself says begins with a bare name, unquoted.
    const entries = String(text).split(/^(?=console\.)/m);
    written.push(...entries.filter((entry) => /^console\.(error|warn): (["(]|[\s\S]*moz-extension:)/.test(entry)));
  });
  const inFirefox = await openChromeScope(browser);
  await until('Limber to be installed', () => inFirefox(privileged.isInstalled), Boolean, 15_000);
  await inFirefox(privileged.countStarts);
  await inFirefox(privileged.countAlerts);
  const page = await openPage(browser, STAGE);
  await until(
    'the first session',
    () => stored(page),
    ({ session }) => session !== null,
  );

  const end = async () => {
    const process = browser.process();
    const gone = new Promise((done) => process?.once('exit', done));
    if (process?.pid && process.exitCode === null) globalThis.process.kill(-process.pid, 'SIGKILL');
    await inTime('Firefox to die', gone);
    // The driver puts its own preferences away after that; a start in the middle of it would find half of them.
    const putAway = () => readdirSync(profile).every((name) => !name.endsWith('.puppeteer'));
    await until('the profile to be left alone', putAway, Boolean);
  };
  return {
    browser,
    page,
    inFirefox,
    written,
    async crash(meanwhile) {
      await end();
      await meanwhile?.();
      return start(build, profile, program);
    },
    async close() {
      await end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
      dropBuild(build);
    },
  };
}

/** Opens a page of the extension in a tab. `goto` never ends there: Firefox does not say that such a page has loaded. */
export async function openPage(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage();
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  await connectionOf(browser).send('browsingContext.navigate', { context, url: ORIGIN + file, wait: 'none' });
  const there = () => page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => '');
  await until(`${file} to load`, there, (text) => text === `${ORIGIN}${file} complete`);
  return page;
}

/**
 * One Firefox for the tests of a file. After each of them its consoles have to be empty: whatever Firefox threw at
 * Limber, an unknown option key first of all, is found there.
 *
 * @returns gives the Firefox that runs now, and takes the one that a restart made
 */
export function useFirefox(): (next?: Limber) => Limber {
  let limber: Limber;
  beforeAll(async () => {
    limber = await open();
  });
  beforeEach(() => limber.inFirefox(privileged.forgetFaults));
  afterEach(async () => {
    const faults = [...limber.written.splice(0), ...(await limber.inFirefox(privileged.scriptFaults))];
    expect(faults, 'Limber wrote errors to the console of Firefox.').toEqual([]);
  });
  // Undefined where Firefox did not start: that is told already.
  afterAll(() => limber?.close());
  return (next = limber) => {
    limber = next;
    return limber;
  };
}

/** What a test starts from. */
export interface Start {
  /** Without one the background makes a new one. */
  readonly session?: unknown;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether Limber has the permission to notify. */
  readonly notify?: boolean;
  /** The next start of the background is the first since the browser started. */
  readonly fresh?: boolean;
}

/**
 * Puts a running Firefox back to where a test begins, and leaves the event page dead: somebody there, nothing open,
 * nothing shown, no alarms, an empty log, and this session and these settings stored.
 */
export async function begin(
  limber: Limber,
  { session, settings = {}, notify = false, fresh = false }: Start,
): Promise<void> {
  const { page, inFirefox } = limber;
  await inFirefox(privileged.setIdleTime, 0);
  // A page that closes says so: that has to be worked off before the seed is sown.
  await closeAll(page);
  await until(
    'the break page to go',
    () => openPages(page, 'break.html'),
    (count) => count === 0,
  );
  // In a life that ends here: Firefox hands a click only to listeners from the first turn of a life, once that is over.
  await (notify ? clickToGrant(limber) : denyNotifications(limber));
  await settled(page);
  await stop(limber);
  // What was on its way to be shown when it stopped.
  await closeAll(page);
  await forget(page, fresh);
  await seed(page, { session, settings, emptied: true });
  await inFirefox(privileged.forgetAlerts);
}

/** Stops the event page, as its idle time-out does, but at once. */
export async function stop({ inFirefox }: Limber): Promise<void> {
  const state = async () => {
    await inFirefox(privileged.stopBackground);
    return inFirefox(privileged.backgroundState);
  };
  await until('the event page to stop', state, (state) => state === 'stopped');
}

/** Waits until the event page has stopped by itself, for want of anything to do. */
export async function stopsByItself({ inFirefox }: Limber): Promise<void> {
  await until(
    'the event page to stop by itself',
    () => inFirefox(privileged.backgroundState),
    (state) => state === 'stopped',
  );
}

/** Grants the optional permission by a click, as the button in the popup does. */
export async function clickToGrant({ page }: Limber): Promise<void> {
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.textContent = 'Notify me';
    button.onclick = () => void chrome.permissions.request({ permissions: ['notifications'] });
    document.body.append(button);
  });
  await page.click('button');
  const granted = () => page.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }));
  await until('the permission', granted, Boolean);
  await page.evaluate(() => document.querySelector('button')?.remove());
}

/** Takes the optional permission away, as in Firefox's add-on manager. */
export async function denyNotifications({ page }: Limber): Promise<void> {
  await page.evaluate(() => chrome.permissions.remove({ permissions: ['notifications'] }));
}

/** Changes the stored session while the event page is dead: how a test lets time pass. */
export async function reseed(limber: Limber, change: (session: Session) => unknown): Promise<void> {
  await stop(limber);
  await seed(limber.page, { session: change(await storedSession(limber.page)) });
}

/** Kills the process in which all pages of the extension live, and gives the Firefox that is left, with a page anew. */
export async function crashExtension(limber: Limber): Promise<Limber> {
  const { browser, inFirefox } = limber;
  process.kill(await inFirefox(privileged.extensionProcess), 'SIGKILL');
  await until(
    'the crash to be noticed',
    () => inFirefox(privileged.backgroundState),
    (state) => state === 'stopped',
  );
  return { ...limber, page: await openPage(browser, STAGE) };
}
