import { DAYS } from './days.mjs';
import { picturesOf } from './each-state.mjs';
import { states as popupStates, REASONS } from './popup-states.mjs';

const BOTH = /** @type {const} */ (['wide', 'narrow']);

const REASON = 'Works agreement 12: nothing may sound in the open-plan office.';
const CONTACT = 'Kim Lee, room 4.12';
const CALLS = 'Calls come first.';
const OFFICE = 'All of us sit in Ghent.';

/** What the organization wrote itself. */
export const WORDS = [REASON, CALLS, OFFICE, CONTACT, ...REASONS];

/** A policy with a bit of everything, and values that are ignored. */
const POLICY = {
  style: { fixed: 'gentle', reason: REASON },
  stretch: { min: '30 min', max: '60 min' },
  micro: { fixed: { on: true, every: '20 min', length: '20 s' } },
  hours: { default: { 1: ['08:30-12:00', '13:00-17:00'], 2: ['08:30-12:00'] } },
  quietForSound: { fixed: true, reason: CALLS },
  region: { fixed: 'eu' },
  theme: { fixed: 'psychedelic' },
  polite: { fixed: 'sometimes, when the moon is full and nobody has a meeting before noon' },
  off: ['history', 'chime', 'welcome', 'everything'],
  contact: { text: CONTACT, link: 'mailto:kim.lee@example.com' },
};
const state = { session: popupStates.counting.session, policy: POLICY };
const kept = { state, days: DAYS.slice(0, 30), notes: { acknowledged: 1, welcomed: 1 } };
/** A page under a policy of its own. */
const withPolicy = (address, ready, policy) => ({
  ...page(address, ready),
  kept: { ...kept, state: { session: popupStates.counting.session, policy } },
});
const page = (address, ready) => ({ windows: [...BOTH], address, ready, kept });

/** Pages under a policy of an organization. @type {Record<string, import('./each-state.mjs').State>} */
const STATES = {
  settings: page('options.html#/settings', '.organization'),
  about: page('options.html#/about', '.about__table code'),
  today: page('options.html#/today', '.bar__section'),
  setup: page('options.html#/setup', '.bar__section'),
  data: page('options.html#/data', '.data-kept'),
  off: page('options.html#/history', 'main'),
  'off-symptoms': withPolicy('options.html#/symptoms', 'main', { off: ['symptoms'] }),
  'history-without-symptoms': withPolicy('options.html#/history/month/2026-03-03', '.plots figure', {
    off: ['symptoms'],
  }),
  'about-without-symptoms': withPolicy('options.html#/about', '.about__table', { off: ['symptoms'] }),
  emergency: withPolicy('options.html#/symptoms/signs', '.call', { region: { fixed: 'eu', reason: OFFICE } }),
  'today-off': withPolicy('options.html#/today', '.organization-says', {
    remind: { fixed: false, reason: REASONS[0] },
  }),
  welcome: page('welcome.html', 'main'),
  'welcome-limits': withPolicy('welcome.html#/plan', '.welcome__title', { stretch: { min: '55 min', max: '90 min' } }),
  'welcome-kinds': withPolicy('welcome.html#/plan', '.welcome__title', {
    micro: { fixed: { on: true, every: '20 min', length: '20 s' }, reason: CALLS },
    stretch: { max: '60 min' },
  }),
  popup: { ...page('popup.html', '.hero__headline'), windows: ['popup'] },
};

/** Pictures of what an organization changes. */
export const shots = picturesOf('policy', STATES);
