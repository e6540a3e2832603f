import { picturesOf } from './each-state.mjs';
import { ALL_NO, AUDITS, HALF, WHOLE } from './workplaces.mjs';

const BOTH = /** @type {const} */ (['wide', 'narrow']);
const overview = { address: 'options.html#/setup', ready: '.sheet' };
const done = { workplaces: WHOLE, audits: AUDITS };
/** The tab of the popup. */
const tab = {
  windows: /** @type {const} */ (['popup']),
  address: 'popup.html',
  ready: '#tab-setup',
  reach: async (page) => {
    await page.click('#tab-setup');
    await page.waitForSelector('#panel-setup .setup__part');
  },
};

/** The states of the audit that are worth a picture. @type {Record<string, import('./each-state.mjs').State>} */
const STATES = {
  tab: { ...tab, windows: ['popup'] },
  'tab-half': { ...tab, windows: ['popup'], kept: { workplaces: HALF } },
  'tab-result': { ...tab, windows: ['popup'], kept: done },
  unanswered: { ...overview, windows: [...BOTH] },
  half: { ...overview, windows: [...BOTH], kept: { workplaces: HALF } },
  result: { ...overview, windows: [...BOTH], kept: done },
  fixes: {
    ...overview,
    windows: [...BOTH],
    kept: done,
    reach: async (page) => {
      await page.$$eval('.fix details, .sheet details', (all) => {
        for (const one of all) one.open = true;
      });
      await page.click('#workplaces > .sheet__row .button, #workplaces .button:last-of-type');
    },
  },
  check: { windows: [...BOTH], address: 'options.html#/setup/check/monitor', ready: '.item-card', kept: done },
  print: { ...overview, windows: ['sheet'], kept: done, printed: true },
  'print-all-no': { ...overview, windows: ['sheet'], kept: { workplaces: ALL_NO }, printed: true },
};

/** Pictures of the audit: its tab in the popup and its section. */
export const shots = picturesOf('setup', STATES);
