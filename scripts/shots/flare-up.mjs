import { picturesOf } from './each-state.mjs';
import { NOW, states } from './popup-states.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const BOTH = /** @type {const} */ (['wide', 'narrow']);
const now = { address: 'popup.html', ready: '.flare-card' };
const tab = {
  address: 'popup.html',
  ready: '#tab-symptoms',
  reach: async (page) => {
    await page.click('#tab-symptoms');
    await page.waitForSelector('#panel-symptoms .search');
  },
};
const page = { address: 'options.html#/symptoms/flare-up', ready: '.flare' };

/** A flare-up that began so many hours ago. */
const aged = (hours, more = {}) => ({
  id: 'flare-shot',
  onset: NOW - hours * HOUR,
  areas: ['lower-back'],
  hit: false,
  startedAt: NOW - hours * HOUR,
  easingSince: null,
  prefersWarmth: false,
  skinReadAt: NOW - hours * HOUR,
  nudge: true,
  pausedAt: null,
  sessions: [],
  checkIns: [],
  endedAt: null,
  ...more,
});
const session = states.counting.session;
const care = (from, to) => ({ id: 'cold-shot', kind: 'cold', startedAt: from, endsAt: to, shown: [], seen: false });
const running = care(NOW - 6 * MINUTE, NOW + 9 * MINUTE);
const over = { ...care(NOW - 16 * MINUTE, NOW - MINUTE), shown: ['page'] };
const had = ({ id, kind, startedAt, endsAt }) => ({ id, kind, from: startedAt, to: endsAt });
const answered = ['check-in-1', 'check-in-2'].map((id) => ({ id, at: NOW, answer: null }));
const withCare = (one) => ({
  flareUps: [aged(30, { sessions: [had(one)], checkIns: answered })],
  state: { session: { ...session, care: one } },
});

/** The states of the companion that are worth a picture. @type {Record<string, import('./each-state.mjs').State>} */
const STATES = {
  none: { ...page, windows: [...BOTH] },
  first: { ...page, windows: [...BOTH], reach: (page) => page.click('.flare .button--main') },
  form: {
    ...page,
    windows: [...BOTH],
    reach: async (page) => {
      await page.click('.flare .button--main');
      await page.waitForSelector('.flare__first .button--main, .flare .flare__row--end .button--main');
      await page.click('.flare__row--end .button--main');
      await page.waitForSelector('.flare__form');
      await page.click('.flare__form .button--main');
    },
  },
  'first-hour': { ...page, windows: [...BOTH], kept: { flareUps: [aged(0.5, { skinReadAt: null })] } },
  'first-days': { ...page, windows: ['wide'], kept: { flareUps: [aged(30)] } },
  'check-in': { ...page, windows: ['wide'], kept: { flareUps: [aged(74)] } },
  easing: { ...page, windows: ['wide'], kept: { flareUps: [aged(100, { easingSince: NOW - 5 * HOUR })] } },
  weeks: { ...page, windows: ['wide'], kept: { flareUps: [aged(24 * 20)] } },
  cold: { ...page, windows: [...BOTH, 'zoomed'], kept: withCare(running) },
  'cold-over': { ...page, windows: ['wide'], kept: withCare(over) },
  paused: { ...page, windows: ['wide'], kept: { flareUps: [aged(30, { pausedAt: NOW - HOUR })] } },
  past: { ...page, windows: ['wide'], kept: { flareUps: [aged(900, { endedAt: NOW - 500 * HOUR })] } },
  // The card on Now, and on the tab for a back that hurts.
  'now-first-hour': { ...now, windows: ['popup'], kept: { flareUps: [aged(0.5, { skinReadAt: null })] } },
  'now-first-days': { ...now, windows: ['popup'], kept: { flareUps: [aged(30)] } },
  'now-check-in': { ...now, windows: ['popup'], kept: { flareUps: [aged(74)] } },
  'now-cold': { ...now, windows: ['popup'], kept: withCare(running) },
  'now-cold-over': { ...now, windows: ['popup'], kept: withCare(over) },
  'tab-none': { ...tab, windows: ['popup'] },
  'tab-first-days': { ...tab, windows: ['popup'], kept: { flareUps: [aged(30)] } },
  'tab-cold': { ...tab, windows: ['popup'], kept: withCare(running) },
};

/** Pictures of the companion through a flare-up. */
export const shots = picturesOf('flare-up', STATES);
