import type { Page } from 'puppeteer-core';
import type { Ground } from '../harness/ground';
import { until } from '../harness/until';
import { begin, type Limber, openPage, stop } from './limber';
import * as privileged from './privileged.mjs';

/** Firefox for the tests that are the same in both browsers. */
export function groundOf(firefox: () => Limber): () => Ground {
  return () => {
    const limber = firefox();
    const { browser, page } = limber;
    return {
      page,
      begin: (beginning) => begin(limber, { ...beginning, settings: beginning.settings ?? {} }),
      kill: () => stop(limber),
      open: (address) => openPage(browser, address),
      notified: async () => (await limber.inFirefox(privileged.drawnAlerts)).length,
      async found(file) {
        // What the driver knows of the address is not kept up to date for pages of an extension.
        const isIt = (one: Page) =>
          one
            .evaluate(() => location.pathname + location.hash)
            .then(
              (path) => path === `/${file}`,
              () => false,
            );
        const look = async () => {
          for (const one of await browser.pages()) if (await isIt(one)) return one;
          return null;
        };
        return (await until(file, look, (one) => one !== null)) as Page;
      },
    };
  };
}
