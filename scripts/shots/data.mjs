import { DAYS, FEELINGS } from './days.mjs';
import { picturesOf } from './each-state.mjs';
import { NOW } from './popup-states.mjs';
import { AUDITS, WHOLE } from './workplaces.mjs';

const BOTH = /** @type {const} */ (['wide', 'narrow']);
const page = { address: 'options.html#/data', ready: '#import-title' };
const kept = { days: DAYS.slice(0, 30), feelings: FEELINGS.slice(0, 9), audits: AUDITS, workplaces: WHOLE };
const aside = [
  { what: 'days.2025-11-11', at: NOW - 86_400_000, why: 'Invalid key: facts', value: { day: '2025-11-11' } },
];

/** Gives the page a file, as somebody does who picks one. */
const gives = (page, name, text) =>
  page.$eval(
    '.data__file',
    (input, name, text) => {
      const list = new DataTransfer();
      list.items.add(new File([text], name, { type: 'application/json' }));
      input.files = list.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

const picks = (name, text) => async (page) => {
  await gives(page, name, text);
  await page.waitForSelector('.data-preview, #import-fault:not(:empty)');
};

/** Presses a button of a card and waits until the card says what it came to. */
const presses = (card, button) => async (page) => {
  await page.click(`#${card} ${button}`);
  await page.waitForSelector(`#${card} .data__said:not(:empty)`);
};

/** From now on no worker answers but with this: what is under way stays there. */
const answersOnly = (page, answer) =>
  page.evaluate((answer) => {
    Worker.prototype.postMessage = function () {
      setTimeout(() => this.onmessage?.({ data: answer }));
    };
  }, answer);

/** The file is being read, and stays so. */
const reads = async (page) => {
  await answersOnly(page, { progress: 0.4 });
  await gives(page, 'limber-2026-02-20.json', JSON.stringify(file));
  await page.waitForSelector('#import .data-progress');
};
const file = {
  limber: 1,
  exportedAt: '2026-02-20T08:00:00.000Z',
  database: 2,
  settings: { style: 'firm' },
  days: DAYS.slice(20, 60),
};

/** The states of the section Data that are worth a picture. @type {Record<string, import('./each-state.mjs').State>} */
const STATES = {
  kept: { ...page, windows: [...BOTH], kept },
  preview: { ...page, windows: [...BOTH], kept, reach: picks('limber-2026-02-20.json', JSON.stringify(file)) },
  refused: { ...page, windows: [...BOTH], kept, reach: picks('holiday.json', '{"beach": true}') },
  reading: { ...page, windows: ['narrow'], kept, reach: reads },
  stopped: {
    ...page,
    windows: ['narrow'],
    kept,
    reach: async (page) => {
      await reads(page);
      await presses('import', '.data-progress button')(page);
    },
  },
  done: {
    ...page,
    windows: ['narrow'],
    kept,
    reach: async (page) => {
      await picks('limber-2026-02-20.json', JSON.stringify(file))(page);
      await presses('import', '.data-preview .button--main')(page);
    },
  },
  checked: { ...page, windows: ['narrow'], kept, reach: presses('check', '.button') },
  saved: {
    ...page,
    windows: [...BOTH],
    kept,
    reach: async (page) => {
      // The browser is left out of it.
      await page.evaluate(() => (HTMLAnchorElement.prototype.click = () => {}));
      await presses('save', '.button:nth-of-type(3)')(page);
    },
  },
  'not-saved': {
    ...page,
    windows: ['narrow'],
    kept,
    reach: async (page) => {
      await answersOnly(page, { failed: 'UnknownError: Internal error.' });
      await page.click('#save .button');
      await page.waitForSelector('#save-fault:not(:empty)');
    },
  },
  aside: { ...page, windows: ['wide'], kept: { ...kept, aside } },
  delete: {
    ...page,
    windows: [...BOTH],
    kept,
    reach: async (page) => {
      await page.click('#delete-title ~ * .button, section:last-of-type .button');
      await page.waitForSelector('dialog[open]');
    },
  },
};

/** Pictures of the section Data. */
export const shots = picturesOf('data', STATES);
