import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { Command, Report } from '../../../core/event';
import type { Request, Response } from '../../../core/request';
import type { AlarmName } from '../../../platform/alarms';
import { until } from './until';

declare const chrome: typeof browser;

/**
 * Sends a request to the background, as a page of ours does, and gives the answer. The background wakes for it. One that
 * met a background in the moment it was killed is sent once more, as the pages do.
 */
export function ask(page: Page, request: Request): Promise<Response> {
  return page.evaluate(
    (request) => chrome.runtime.sendMessage(request).catch(() => chrome.runtime.sendMessage(request)),
    request,
  ) as Promise<Response>;
}

/** Gives a command, as a click does. */
export function command(page: Page, command: Command): Promise<Response> {
  return ask(page, { kind: 'command', command });
}

/** Reports something, as the break page does. */
export function report(page: Page, report: Report): Promise<Response> {
  return ask(page, { kind: 'report', report });
}

/**
 * Waits until the background has worked off all that was in its queue. What is sent says nothing: it is no command, so
 * no sign of a person, and about a break that never was.
 */
export async function settled(page: Page): Promise<void> {
  await report(page, { say: 'end-chimed', id: 'nobody' });
  // Its answer comes once it is stored; the one after that waits for the surfaces, too.
  await report(page, { say: 'end-chimed', id: 'nobody' });
}

/** Tells every page that something stored has changed, as the background does. */
export async function tellChange(page: Page): Promise<void> {
  await page.evaluate(() => {
    const channel = new BroadcastChannel('limber');
    channel.postMessage(null);
    channel.close();
  });
}

/** Fires a real alarm now: it wakes the background as the one that it set itself would. The heartbeat goes on after it. */
export async function ring(page: Page, name: AlarmName): Promise<void> {
  const period = name === 'heartbeat' ? { periodInMinutes: 5 } : {};
  await page.evaluate((name, period) => chrome.alarms.create(name, { when: Date.now(), ...period }), name, period);
}

/** The alarms that are set: their times by their names. */
export function alarms(page: Page): Promise<Partial<Record<AlarmName, number>>> {
  return page.evaluate(async () =>
    Object.fromEntries((await chrome.alarms.getAll()).map(({ name, scheduledTime }) => [name, scheduledTime])),
  );
}

/** What the badge says. */
export function badge(page: Page): Promise<string> {
  return page.evaluate(() => chrome.action.getBadgeText({}));
}

/** Names of the notifications that are there. */
export function notifications(page: Page): Promise<string[]> {
  return page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

/** How many pages of a name are open in tabs or windows. */
export function openPages(page: Page, file: string): Promise<number> {
  return page.evaluate(async (file) => {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
    return contexts.filter(({ documentUrl }) => documentUrl && new URL(documentUrl).pathname === `/${file}`).length;
  }, file);
}

/** As `openPages`, of a page that was just asked for: the browser counts it only when it has begun to load. */
export function opened(page: Page, file: string): Promise<number> {
  return until(
    file,
    () => openPages(page, file),
    (count) => count > 0,
  );
}
