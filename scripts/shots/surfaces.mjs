import { shots as about } from './about.mjs';
import { shots as breaks } from './break.mjs';
import { shots as data } from './data.mjs';
import { shots as flareUp } from './flare-up.mjs';
import { shots as history } from './history.mjs';
import { shots as policy } from './policy.mjs';
import { shots as popup } from './popup.mjs';
import { shots as settings } from './settings.mjs';
import { shots as setup } from './setup.mjs';
import { shots as stretches } from './stretches.mjs';
import { shots as symptoms } from './symptoms.mjs';
import { shots as today } from './today.mjs';
import { shots as welcome } from './welcome.mjs';

/**
 * What takes the pictures of a surface, each in every state, window and mode.
 *
 * @typedef {object} Where
 * @property {import('puppeteer-core').Browser} browser
 * @property {string} extensionId
 * @property {(name: string) => string} [file] where the picture of that name goes; without it none is taken
 * @property {number} [scale]
 * @property {string[]} [modes] of modes.mjs; all of them by themselves
 * @property {(page: import('puppeteer-core').Page, name: string) => Promise<void>} [look] called with each page once it
 *   stands there, for tests that look closer
 */

/** Every surface with words, by its name. @type {Record<string, (where: Where) => Promise<void>>} */
export const SURFACES = {
  popup,
  break: breaks,
  today,
  setup,
  stretches,
  symptoms,
  'flare-up': flareUp,
  history,
  settings,
  data,
  about,
  policy,
  welcome,
};
