/** A Tuesday, 10:44 in London, where winter is UTC. All pictures of the popup are taken then, so that they can be compared. */
export const NOW = Date.UTC(2026, 2, 3, 10, 44);
export const ZONE = 'Europe/London';

/** What an organization wrote itself. */
export const REASONS = [
  'Limber runs in the other browser, which all of us at the reception have open.',
  'Works agreement 12.',
];

const DAY = '2026-03-03';
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const at = (time) => Date.UTC(2026, 2, 3, ...time.split(':').map(Number));

const cycle = (id, worked, more = {}) => ({
  id,
  since: NOW - worked,
  worked,
  floor: 0,
  dueAt: null,
  prompt: null,
  postponed: 0,
  postponedLeft: null,
  shown: [],
  dismissed: [],
  ...more,
});

/** Somebody who has worked 32 of 50 minutes, and 14 of 20 since the eyes had a rest. */
const session = ({ stretch, micro, ...more } = {}) => ({
  format: 1,
  born: at('9:00'),
  counter: 9,
  at: NOW - 2 * SECOND,
  zone: ZONE,
  zoneBefore: ZONE,
  zoneSince: NOW - 8 * 60 * MINUTE,
  idle: null,
  presentFrom: at('10:12'),
  inputAt: NOW,
  unanswered: 0,
  heldSince: null,
  heldTo: 0,
  readAt: NOW - 2 * SECOND,
  wokeAt: 0,
  cycles: { stretch: cycle('s', 32 * MINUTE, stretch), micro: cycle('m', 14 * MINUTE, micro) },
  running: null,
  ended: null,
  pause: null,
  meeting: null,
  sound: null,
  fullScreen: null,
  recent: [],
  ...more,
});

const fact = (time, kind, result, more = {}) => {
  return { id: `${time}-${kind}`, kind, result, at: at(time), day: DAY, offset: 0, ms: 0, byUser: false, ...more };
};
const span = (from, to, what, why = null) => ({ from: at(from), to: at(to), what, why });

const today = {
  day: DAY,
  facts: [
    fact('9:20', 'micro', 'taken'),
    fact('9:31', 'stretch', 'postponed'),
    fact('9:36', 'stretch', 'taken'),
    fact('9:57', 'micro', 'missed'),
    fact('10:04', 'stretch', 'natural'),
    fact('10:30', 'micro', 'taken'),
  ],
  spans: [
    span('9:00', '9:36', 'desk'),
    span('9:36', '9:41', 'break'),
    span('9:41', '10:04', 'desk'),
    span('10:04', '10:12', 'away'),
    span('10:12', '10:44', 'desk'),
  ],
};

/** From nine to half past four with a break at every turn: as crowded as the line gets. */
const longDay = {
  day: DAY,
  facts: Array.from({ length: 23 }, (_, index) => {
    const results = ['taken', 'missed', 'taken', 'natural', 'skipped', 'taken', 'partly', 'postponed'];
    const minutes = 9 * 60 + 18 * (index + 1);
    const time = `${Math.floor(minutes / 60)}:${minutes % 60}`;
    return fact(time, index % 3 === 2 ? 'stretch' : 'micro', results[index % results.length]);
  }),
  spans: [span('9:00', '12:30', 'desk'), span('12:30', '13:10', 'away'), span('13:10', '16:30', 'desk')],
};

const WEEK = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, day < 6 ? [[540, 1020]] : []]));
const due = { worked: 50 * MINUTE, dueAt: NOW - 40 * SECOND };
const asks = { ...due, prompt: { at: NOW - 30 * SECOND, present: 30 * SECOND, loud: 0 } };
const running = {
  id: 's',
  kind: 'stretch',
  startedAt: NOW - 72 * SECOND,
  length: 5 * MINUTE,
  plan: null,
  step: 0,
  stepEndsAt: NOW + 228 * SECOND,
  remaining: null,
  pausedAt: null,
  pausedFor: 0,
  asking: false,
  seenAt: NOW,
  goneAt: null,
  shown: ['page'],
};
const stopped = { ...running, stepEndsAt: null, remaining: 228 * SECOND, pausedAt: NOW - 5 * SECOND };
const sensed = { since: NOW - 24 * MINUTE, last: NOW - 2 * SECOND };
const pause = { since: NOW, until: at('11:44'), civil: null, asked: false };
const held = { heldSince: NOW - MINUTE };

/**
 * Every state of the popup by its name: the stored session, and what else differs from an ordinary morning.
 * `may: false` takes the notifications away, `database: false` the database, `press` opens what a button opens.
 *
 * @type {Record<string, { session: object | null, settings?: object, today?: object, tellings?: string[],
 *   now?: number, may?: boolean, database?: boolean, press?: string, focus?: string }>}
 */
export const states = {
  counting: { session: session() },
  'counting-returned': {
    session: session({ stretch: { worked: 2 * MINUTE }, micro: { worked: 2 * MINUTE } }),
    today: {
      ...today,
      spans: [...today.spans.slice(0, 3), span('10:04', '10:42', 'away'), span('10:42', '10:44', 'desk')],
    },
  },
  'counting-closed': {
    session: session({ stretch: { worked: MINUTE }, micro: { worked: MINUTE } }),
    today: { ...today, spans: [...today.spans.slice(0, 3), span('10:04', '10:43', 'closed')] },
  },
  'counting-first-minute': {
    session: session({ stretch: { worked: 5 * SECOND } }),
    today: { day: DAY, facts: [], spans: [] },
  },
  'counting-long-day': {
    session: session({ at: at('16:30') - SECOND, readAt: at('16:30') - SECOND }),
    today: longDay,
    now: at('16:30'),
  },
  'counting-past-limit': {
    session: session({ at: at('16:30') - SECOND, readAt: at('16:30') - SECOND }),
    settings: { dailyLimit: 6 * 60 * MINUTE },
    today: longDay,
    now: at('16:30'),
  },
  'counting-micro-only': {
    session: session(),
    settings: { stretch: { on: false, every: 50 * MINUTE, length: 5 * MINUTE } },
  },
  'counting-pause-menu': { session: session(), press: '.now-row--main .menu__button' },
  'counting-meeting-menu': { session: session(), press: '.tools .menu__button' },
  'counting-mark': { session: session(), focus: '.day-line__line' },
  'counting-may-not-notify': { session: session(), may: false },
  notice: { session: session({ stretch: { worked: 49 * MINUTE + 20 * SECOND }, micro: { worked: 11 * MINUTE } }) },
  due: { session: session({ stretch: due, heldTo: NOW - 20 * SECOND }) },
  'prompted-stretch': { session: session({ stretch: asks }) },
  'prompted-stretch-last': { session: session({ stretch: { ...asks, postponed: 1 } }) },
  'prompted-stretch-no-more': { session: session({ stretch: { ...asks, postponed: 2 } }) },
  'prompted-micro': { session: session({ micro: { ...asks, worked: 20 * MINUTE } }) },
  postponed: {
    session: session({ stretch: { ...due, postponed: 1, postponedLeft: 3.2 * MINUTE } }),
    today: { ...today, facts: [...today.facts, fact('10:42', 'stretch', 'postponed', { id: 's.1', ms: 5 * MINUTE })] },
  },
  running: { session: session({ running }) },
  'running-paused': { session: session({ running: stopped }) },
  'running-interrupted': { session: session({ running: { ...stopped, asking: true } }) },
  'held-paused': { session: session({ pause, ...held }) },
  'held-paused-tomorrow': { session: session({ pause: { ...pause, until: NOW + 18 * 60 * MINUTE }, ...held }) },
  'held-paused-open': { session: session({ pause: { ...pause, until: null }, ...held }) },
  'held-off': { session: session(held), settings: { remind: false } },
  'held-off-set': {
    session: session(held),
    policy: {
      remind: { fixed: false, reason: REASONS[0] },
    },
  },
  'held-off-hours': {
    session: session({ ...held, stretch: { worked: 0 }, micro: { worked: 0 } }),
    settings: { hours: { ...WEEK, 2: [], 3: [] } },
  },
  'held-off-hours-set': {
    session: session({ ...held, stretch: { worked: 0 }, micro: { worked: 0 } }),
    policy: { hours: { fixed: { 1: ['09:00-17:00'], 5: ['09:00-12:30'] } } },
  },
  'held-meeting': {
    session: session({ meeting: { since: NOW, until: at('11:30'), civil: '2026-03-03T11:30' }, ...held }),
  },
  'held-sound': { session: session({ sound: sensed, ...held }) },
  'held-sound-due': { session: session({ sound: sensed, stretch: due, ...held }) },
  'held-full-screen': { session: session({ fullScreen: sensed, ...held }) },
  'held-nobody': { session: session({ unanswered: 3, stretch: { ...due, worked: 58 * MINUTE }, ...held }) },
  away: { session: session({ idle: { id: 'i', since: NOW - 3 * MINUTE, how: 'locked', seatedTo: null } }) },
  nothing: {
    session: session(),
    settings: {
      stretch: { on: false, every: 50 * MINUTE, length: 5 * MINUTE },
      micro: { on: false, every: 20 * MINUTE, length: 20 * SECOND },
    },
  },
  'nothing-half-set': {
    session: session(),
    settings: { stretch: { on: false, every: 50 * MINUTE, length: 5 * MINUTE } },
    policy: { micro: { fixed: { on: false }, reason: REASONS[1] } },
  },
  'nothing-set': {
    session: session(),
    policy: { stretch: { fixed: { on: false } }, micro: { fixed: { on: false }, reason: REASONS[1] } },
  },
  unknown: { session: null, today: { day: DAY, facts: [], spans: [] } },
  'told-session': { session: session(), tellings: ['session-set-aside'] },
  'told-not-kept': { session: session(), database: false },
  'everything-at-once': { session: session({ stretch: asks }), tellings: ['settings-set-aside'], may: false },
};

for (const state of Object.values(states)) state.today ??= today;
