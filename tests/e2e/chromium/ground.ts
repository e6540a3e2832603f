import { afterAll, beforeAll } from 'vitest';
import type { Ground } from '../harness/ground';
import { notifications } from '../harness/talk';
import { inTime } from '../harness/until';
import { begin, type Limber, open } from './limber';

/** One Chromium for the tests of a file. */
export function useChromium(options: Parameters<typeof open>[0] = {}): () => Limber {
  let limber: Limber;
  beforeAll(async () => {
    limber = await open(options);
  });
  // Undefined where Chromium did not start: that is told already.
  afterAll(() => limber?.close());
  return () => limber;
}

/** Chromium for the tests that are the same in both browsers. */
export function groundOf(chromium: () => Limber): () => Ground {
  return () => {
    const limber = chromium();
    const { browser, page, origin } = limber;
    return {
      page,
      begin: ({ session, settings }) => begin(limber, { session, settings: settings ?? {} }),
      kill: limber.killWorker,
      async open(address) {
        const tab = await browser.newPage();
        await tab.goto(origin + address);
        return tab;
      },
      notified: async () => (await notifications(page)).length,
      async found(file) {
        const target = await browser.waitForTarget((one) => one.url().endsWith(`/${file}`), { timeout: 8_000 });
        return inTime(file, target.asPage());
      },
    };
  };
}
