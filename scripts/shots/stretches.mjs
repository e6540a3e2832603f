import { picturesOf } from './each-state.mjs';
import { NOW } from './popup-states.mjs';

const BOTH = /** @type {const} */ (['wide', 'narrow']);
const clamshell = {
  id: 'own-clamshell',
  name: 'Clamshell',
  steps: ['Lie on one side with your knees bent.', 'Lift the upper knee; the feet stay together.', 'Lower it slowly.'],
  holdSeconds: 5,
  repetitions: 10,
  sides: 2,
  areas: ['hips'],
  position: 'floor',
  place: 'floor',
  picture: null,
  createdAt: NOW,
  changedAt: NOW,
};
const library = { address: 'options.html#/stretches', ready: '.stretches__grid' };

/** The states of the section Stretches that are worth a picture. @type {Record<string, import('./each-state.mjs').State>} */
const STATES = {
  list: { ...library, windows: [...BOTH] },
  filtered: { ...library, windows: [...BOTH], reach: (page) => page.select('.filters select', 'legs') },
  none: {
    ...library,
    windows: ['wide'],
    reach: async (page) => {
      await page.select('.filters select', 'eyes');
      await page.click('.filters__favourites input');
    },
  },
  own: { ...library, windows: ['wide'], kept: { exercises: [clamshell] } },
  one: { windows: [...BOTH], address: 'options.html#/stretches/seated-figure-four', ready: '.detail' },
  trying: {
    windows: [...BOTH],
    address: 'options.html#/stretches/calf-stretch',
    ready: '.player .button--main',
    reach: (page) => page.click('.player .button--main'),
  },
  'own-one': {
    windows: ['wide'],
    address: 'options.html#/stretches/own-clamshell',
    ready: '.detail',
    kept: { exercises: [clamshell] },
  },
  form: { windows: [...BOTH], address: 'options.html#/stretches/new', ready: '.editor' },
  refused: {
    windows: [...BOTH],
    address: 'options.html#/stretches/new',
    ready: '.editor',
    reach: async (page) => {
      await page.$eval('.editor [name="repetitions"]', (field) => {
        field.value = '900';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.click('.editor [type="submit"]');
    },
  },
};

/** Pictures of the section Stretches. */
export const shots = picturesOf('stretches', STATES);
