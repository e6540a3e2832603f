import { picturesOf } from './each-state.mjs';

const BOTH = /** @type {const} */ (['wide', 'narrow']);
const step = (name) => ({ address: `welcome.html#/${name}`, ready: '.welcome__title', kept: {} });

/** Sends the test notification; nothing comes of it, as in pictures nothing ever reaches the system. */
const sent = async (page) => {
  await page.evaluate(() => {
    Object.defineProperty(globalThis.browser ?? chrome, 'notifications', { value: { create: async (id) => id } });
  });
  const button = await page.waitForSelector('.notifications + .test .button');
  // By hand it might be missed: the page has only begun to draw.
  await button.evaluate((one) => one.click());
  await page.waitForSelector('.test__answers');
};
/** @param {number} which of the two answers: seen, not seen */
const answered = (which) => async (page) => {
  await sent(page);
  await (await page.$$('.test__answers .button'))[which]?.click();
};

/** The states of the first run that are worth a picture. @type {Record<string, import('./each-state.mjs').State>} */
const STATES = {
  about: { ...step('about'), windows: [...BOTH], kept: { notes: {} } },
  'about-read': { ...step('about'), windows: ['wide'] },
  plan: { ...step('plan'), windows: [...BOTH] },
  'plan-hours': {
    ...step('plan'),
    windows: [...BOTH],
    kept: {
      settings: {
        hours: {
          1: [
            [540, 720],
            [780, 1020],
          ],
          2: [[540, 1020]],
          3: [],
          4: [[1320, 360]],
          5: [],
          6: [],
          7: [],
        },
      },
    },
    reach: (page) => page.click('.panel--cards .button--small'),
  },
  check: {
    ...step('check'),
    windows: [...BOTH],
    reach: async (page) => {
      // Yes to the first, no to the last: both go on differently.
      await page.click('.answers .answer__input');
      const last = (await page.$$('.answers')).at(-1);
      await (await last?.$$('.answer__input'))?.[1]?.click();
    },
  },
  show: { ...step('show'), windows: [...BOTH] },
  'show-sent': { ...step('show'), windows: ['narrow'], reach: sent },
  'show-seen': { ...step('show'), windows: ['narrow'], reach: answered(0) },
  'show-unseen': {
    ...step('show'),
    windows: [...BOTH],
    reach: async (page) => {
      await answered(1)(page);
      await (await page.$('.test__help summary'))?.click();
    },
  },
  end: { ...step('end'), windows: [...BOTH] },
};

/** Pictures of the first run. */
export const shots = picturesOf('welcome', STATES);
