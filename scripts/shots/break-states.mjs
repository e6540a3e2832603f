const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** A routine with a second side in it, so that most of what the page can show is on one picture. */
const PLAN = [
  { stretch: 'standing-back-extension', side: 0, ms: 36 * SECOND },
  { stretch: 'seated-figure-four', side: 1, ms: 48 * SECOND },
  { stretch: 'seated-figure-four', side: 2, ms: 48 * SECOND },
  { stretch: 'wrist-flexor-stretch', side: 1, ms: 35 * SECOND },
  { stretch: 'wrist-flexor-stretch', side: 2, ms: 35 * SECOND },
  { stretch: 'chin-tuck', side: 0, ms: 40 * SECOND },
  { stretch: 'walk-and-hydrate', side: 0, ms: 58 * SECOND },
];

function running(session, now, fields) {
  const before = (step) => PLAN.slice(0, step).reduce((sum, { ms }) => sum + ms, 0);
  const { step = 1, elapsed = 21 * SECOND, kind = 'stretch', plan = PLAN, ...rest } = fields;
  return {
    ...session,
    running: {
      id: session.cycles[kind].id,
      kind,
      startedAt: now - elapsed - before(step),
      length: plan.reduce((sum, { ms }) => sum + ms, 0),
      plan,
      step,
      stepEndsAt: now + plan[step].ms - elapsed,
      remaining: null,
      pausedAt: null,
      pausedFor: 0,
      asking: false,
      seenAt: now,
      goneAt: null,
      shown: ['page'],
      ...rest,
    },
  };
}

function prompted(session, now, kind, postponed = 0) {
  const cycle = { ...session.cycles[kind], worked: 50 * MINUTE, dueAt: now - MINUTE, postponed, shown: ['page'] };
  const prompt = { at: now - MINUTE, present: MINUTE, loud: 0 };
  return { ...session, cycles: { ...session.cycles, [kind]: { ...cycle, prompt } } };
}

function ended(session, now, result, ms, ago = 0) {
  return { ...session, ended: { id: 'shot', kind: 'stretch', result, at: now - ago, ms, chimed: true } };
}

const held = (elapsed) => ({ stepEndsAt: null, remaining: PLAN[1].ms - elapsed });

/**
 * Every state of the break page: what the stored session is then, what follows in the address, and what to do
 * on the page before looking.
 */
export const STATES = {
  'prompted-stretch': { session: (session, now) => prompted(session, now, 'stretch') },
  'prompted-last': { session: (session, now) => prompted(session, now, 'stretch', 2) },
  'prompted-micro': { session: (session, now) => prompted(session, now, 'micro', 1) },
  running: { session: (session, now) => running(session, now, {}) },
  'running-longest': {
    session: (session, now) =>
      running(session, now, {
        step: 0,
        elapsed: 7 * SECOND,
        plan: [{ stretch: 'walk-and-hydrate', side: 0, ms: 127 * SECOND }, ...PLAN],
      }),
  },
  paused: {
    session: (session, now) => running(session, now, { ...held(21 * SECOND), pausedAt: now - 20 * SECOND }),
  },
  'end-question': { session: (session, now) => running(session, now, {}), key: 'Escape' },
  asking: {
    session: (session, now) => running(session, now, { ...held(21 * SECOND), pausedAt: now, asking: true }),
  },
  micro: {
    session: (session, now) =>
      running(session, now, {
        kind: 'micro',
        step: 0,
        elapsed: 7 * SECOND,
        plan: [{ stretch: 'eye-rest-20-20-20', side: 0, ms: 20 * SECOND }],
      }),
  },
  // One step with a second left: the page sees it run and come to its end.
  'ended-taken': {
    session: (session, now) => running(session, now, { step: 6, elapsed: 57 * SECOND }),
    wait: 2 * SECOND,
  },
  'ended-partly': {
    session: (session, now) => running(session, now, {}),
    command: (session) => ({ do: 'end', id: session.cycles.stretch.id }),
  },
  'ended-skipped': {
    session: (session, now) => running(session, now, {}),
    command: (session) => ({ do: 'skip', id: session.cycles.stretch.id }),
  },
  'ended-micro': {
    session: (session, now) =>
      running(session, now, {
        kind: 'micro',
        step: 0,
        elapsed: 19 * SECOND,
        plan: [{ stretch: 'eye-rest-20-20-20', side: 0, ms: 20 * SECOND }],
      }),
    wait: 2 * SECOND,
  },
  'already-over': { session: (session, now) => ended(session, now, 'taken', 5 * MINUTE, 3 * MINUTE) },
  nothing: { session: (session) => session },
  trial: { session: (session) => session, hash: '#trial' },
  'trial-over': {
    session: (session) => session,
    hash: '#trial',
    reach: async (page) => {
      await page.click('.guide .button--main');
      await page.click('.top .button');
      await page.click('.end-question .button--main');
    },
  },
};
