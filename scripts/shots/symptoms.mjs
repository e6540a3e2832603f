import { picturesOf } from './each-state.mjs';

const BOTH = /** @type {const} */ (['wide', 'narrow']);
const inRegion = { settings: { region: 'uk' } };
/** A page of the reference. */
const at = (part = '') => ({
  address: `options.html#/symptoms${part}`,
  ready: '.search, .symptoms__title, .signs',
});
/** The tab of the popup, and how somebody goes on from there. */
const tab = (reach, ready = '.search') => ({
  windows: /** @type {'popup'[]} */ (['popup']),
  address: 'popup.html',
  ready: '#tab-symptoms',
  reach: async (page) => {
    await page.click('#tab-symptoms');
    await page.waitForSelector(`#panel-symptoms ${ready}`);
    await reach?.(page);
  },
});

async function search(page, query) {
  await page.type('.search__input', query);
  await page.waitForSelector('.results__list li');
}

/** The states of the reference that are worth a picture. @type {Record<string, import('./each-state.mjs').State>} */
const STATES = {
  'tab-first': { ...tab(undefined, '.first-reading'), kept: { notes: {} } },
  'tab-home': tab(),
  'tab-signs': tab((page) => page.click('.signs-bar__link')),
  'tab-signs-region': { ...tab((page) => page.click('.signs-bar__link')), kept: inRegion },
  'tab-place': tab((page) => page.click('.back__part:nth-of-type(4)')),
  'tab-helps-now': tab(async (page) => {
    await page.click('.section-grid__link[href$="/helps-now"]');
    await page.waitForSelector('.fold__head');
    await page.click('.fold__head');
  }),
  'tab-search': tab((page) => search(page, 'ice or heet')),
  'tab-search-emergency': { ...tab((page) => search(page, 'numb legs')), kept: inRegion },
  first: { ...at(), ready: '.first-reading', windows: ['wide'], kept: { notes: {} } },
  home: { ...at(), windows: [...BOTH, 'zoomed'] },
  signs: { ...at('/signs'), windows: [...BOTH, 'zoomed'], kept: inRegion },
  location: { ...at('/location/loc-lower'), windows: [...BOTH] },
  'helps-now': { ...at('/helps-now'), windows: [...BOTH] },
  medicines: { ...at('/medicines'), windows: [...BOTH, 'zoomed'] },
  care: { ...at('/care'), windows: ['wide'] },
  questions: { ...at('/questions/faq-heat'), windows: ['wide'] },
  evidence: { ...at('/evidence/posture'), windows: [...BOTH] },
  search: { ...at(), windows: ['wide'], reach: (page) => search(page, 'ice or heet') },
};

/** Pictures of the reference on symptoms: its tab in the popup and its pages. */
export const shots = picturesOf('symptoms', STATES);
