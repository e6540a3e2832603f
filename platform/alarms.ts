import { browser } from 'wxt/browser';

/** The two alarms: `due` is when something changes, `heartbeat` comes besides, whatever happens. */
export type AlarmName = 'due' | 'heartbeat';

/** Alarms nearer than this to what is wanted are left alone, in milliseconds. */
const NEAR = 1_000;
/** The heartbeat goes on by itself in case nobody is there to move it. */
const HEARTBEAT_MINUTES = 5;

/** Calls back at every alarm. Alarms are hints: they may be late, doubled or lost. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(listener);
}

/**
 * Makes one alarm be what is wanted. It is created only where it differs, with an absolute time:
 * creating it at every start of the worker would push it away for ever.
 *
 * @param when milliseconds since 1970; null for none
 */
export async function setAlarm(name: AlarmName, when: number | null): Promise<void> {
  const alarm = await browser.alarms.get(name);
  if (when === null) {
    if (alarm) await browser.alarms.clear(name);
    return;
  }
  if (alarm && Math.abs(alarm.scheduledTime - when) < NEAR) return;
  const period = name === 'heartbeat' ? { periodInMinutes: HEARTBEAT_MINUTES } : {};
  await browser.alarms.create(name, { when, ...period });
}
