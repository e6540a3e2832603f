import { browser } from 'wxt/browser';
import { readManaged } from './managed';

const SESSION = 'session';
const MIRROR = 'mirror';
const ALIVE = 'alive';

/** The record in `storage.session` that the timer runs from where there is no database. It dies with the browser. */
export const sessionRecord = {
  async get(): Promise<unknown> {
    return (await browser.storage.session.get(SESSION))[SESSION];
  },
  async set(value: unknown): Promise<void> {
    if (value === null) await browser.storage.session.remove(SESSION);
    else await browser.storage.session.set({ [SESSION]: value });
  },
  async mirrored(): Promise<unknown> {
    return (await browser.storage.session.get(MIRROR))[MIRROR];
  },
  /** Keeps a copy of what the database has, for the moment at which it cannot be opened. */
  async mirror(value: unknown): Promise<void> {
    await browser.storage.session.set({ [MIRROR]: value });
  },
  policy: readManaged,
  /** Forgets both: nothing of the timer is left. */
  async forget(): Promise<void> {
    await browser.storage.session.remove([SESSION, MIRROR]);
  },
};

/**
 * Whether this is the first life of the background since the browser started, or since an update or reload:
 * `storage.session` is empty then. Neither onStartup nor onInstalled can be relied on for it.
 */
export async function isFresh(): Promise<boolean> {
  return (await browser.storage.session.get(ALIVE))[ALIVE] !== true;
}

/** Notes that the fresh start has been worked off. */
export async function noteAlive(): Promise<void> {
  await browser.storage.session.set({ [ALIVE]: true });
}
