import { setTimeout as sleep } from 'node:timers/promises';

/** How often a condition is looked at, in milliseconds. */
const LOOK = 20;

/**
 * Waits until what is read fits, and gives it. There is no fixed sleep in these tests: either something can be awaited,
 * or it is polled here with a deadline.
 *
 * @param what is waited for, for the message of the failure
 * @param within deadline in milliseconds
 * @throws Error with the last reading where the deadline passes
 */
export async function until<T>(
  what: string,
  read: () => Promise<T> | T,
  fits: (value: T) => boolean,
  within = 8_000,
): Promise<T> {
  const deadline = Date.now() + within;
  for (;;) {
    const value = await read();
    if (fits(value)) return value;
    if (Date.now() > deadline) {
      throw new Error(`Waited ${within} ms in vain for ${what}. Last seen: ${JSON.stringify(value, null, 1)}`);
    }
    await sleep(LOOK);
  }
}

/** Rejects where a promise does not settle in time, saying what it was to do. */
export function inTime<T>(what: string, promise: Promise<T>, within = 8_000): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error(`Waited ${within} ms in vain for ${what}.`)), within);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
