import { DAYS, dayAgo, FEELINGS } from './days.mjs';
import { picturesOf } from './each-state.mjs';
import { AUDITS, WHOLE } from './workplaces.mjs';

const BOTH = /** @type {const} */ (['wide', 'narrow']);
const kept = { days: DAYS, feelings: FEELINGS, audits: AUDITS, workplaces: WHOLE };
const of = (zoom) => ({ address: `options.html#/history/${zoom}/${dayAgo(4)}`, ready: '.plot__field', kept });
const hover = async (page) => {
  const field = await page.$('.plot__field');
  const { x, y, width } = await field.boundingBox();
  await page.mouse.move(x + width * 0.45, y + 60);
};

/** The states of the section History that are worth a picture. @type {Record<string, import('./each-state.mjs').State>} */
const STATES = {
  empty: { windows: [...BOTH], address: 'options.html#/history', ready: '.history__card', kept: {} },
  week: { ...of('week'), windows: [...BOTH], reach: hover },
  month: { ...of('month'), windows: [...BOTH] },
  year: { ...of('year'), windows: ['wide'] },
  all: { ...of('all'), windows: ['wide'] },
  table: {
    ...of('month'),
    windows: [...BOTH],
    reach: async (page) => {
      await page.click('.history__choices .choice:last-child .choice__option:last-child');
      await page.waitForSelector('.history-table');
    },
  },
};

/** Pictures of the section History. */
export const shots = picturesOf('history', STATES);
