import { picturesOf } from './each-state.mjs';

const BOTH = /** @type {const} */ (['wide', 'narrow']);
const step = (name) => ({ address: `welcome.html#/${name}`, ready: '.welcome__title', kept: {} });

/** The states of the first run that are worth a picture. @type {Record<string, import('./each-state.mjs').State>} */
const STATES = {
  about: { ...step('about'), windows: [...BOTH], kept: { notes: {} } },
  plan: { ...step('plan'), windows: [...BOTH] },
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
  end: { ...step('end'), windows: [...BOTH] },
};

/** Pictures of the first run. */
export const shots = picturesOf('welcome', STATES);
