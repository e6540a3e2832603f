import { DAYS, dayAgo, FEELINGS } from './days.mjs';
import { picturesOf } from './each-state.mjs';
import { states } from './popup-states.mjs';

const BOTH = /** @type {const} */ (['wide', 'narrow']);
const kept = { days: DAYS, feelings: FEELINGS };
const at = (share) => async (page) => {
  const field = await page.$('.timeline__field');
  const { x, y, width, height } = await field.boundingBox();
  const isMirrored = await page.evaluate(() => document.dir === 'rtl');
  await page.mouse.click(x + width * (isMirrored ? 1 - share : share), y + height * 0.7);
};

/** The timer in a state of the popup, with the rest of the page around it. */
const timer = (name) => {
  const state = { session: states[name].session };
  return { windows: [...BOTH], address: 'options.html#/today', ready: '.timeline', kept: { ...kept, state } };
};

/** The states of the section Today that are worth a picture. @type {Record<string, import('./each-state.mjs').State>} */
const STATES = {
  empty: { windows: [...BOTH], address: 'options.html#/today', ready: '.day-page', kept: { days: [] } },
  morning: { windows: [...BOTH], address: 'options.html#/today', ready: '.timeline', kept },
  prompted: timer('prompted-stretch'),
  running: timer('running'),
  paused: timer('held-paused'),
  yesterday: {
    windows: [...BOTH],
    address: `options.html#/today/${dayAgo(1)}`,
    ready: '.timeline',
    kept,
    reach: at(0.3),
  },
  table: {
    windows: [...BOTH],
    address: `options.html#/today/${dayAgo(1)}`,
    ready: '.timeline',
    kept,
    reach: (page) => page.click('.day-page summary'),
  },
};

/** Pictures of the section Today. */
export const shots = picturesOf('today', STATES);
