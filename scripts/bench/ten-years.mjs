const DAY_MS = 86_400_000;
const MINUTE = 60_000;
/** Working days of ten years, facts in each of them: 75 000 entries, and spans to go with them. */
const DAYS = 2_500;
const FACTS = 30;
const SPANS = 40;
/** Days between the beginnings of two flare-ups, how long each lasts, and days between two audits of a workplace. */
const FLARE_UPS = { every: 150, days: 9 };
const AUDITS_EVERY = 60;
const EXERCISES = 20;
/** Letters of a picture: a photograph that was made small. */
const PICTURE = 100_000;

const KINDS = ['micro', 'stretch'];
const FELT = ['fine', 'stiff', 'sore'];
const RESULTS = ['taken', 'taken', 'natural', 'skipped', 'postponed', 'missed', 'partly'];
const WEEK_MS = 7 * DAY_MS;
/** The Monday after the last of these days, and when workplaces and exercises were made. */
const END = Date.UTC(2026, 5, 22);
const MADE = Date.UTC(2016, 10, 21);

/**
 * Ten years of somebody who works five days a week, as the file of an export.
 *
 * @param {number} [length] working days, 2 500 unless told
 * @param {number} [facts] in each of them, 30 unless told: 75 000 in all
 * @returns {{ days: { day: string }[] } & Record<'exercises' | 'workplaces' | 'audits' | 'feelings' | 'flareUps', object[]> &
 *   Record<string, unknown>}
 */
export function tenYears(length = DAYS, facts = FACTS) {
  const first = END - Math.ceil(length / 5) * WEEK_MS;
  const days = Array.from({ length }, (_, number) => {
    const start = first + Math.floor(number / 5) * WEEK_MS + (number % 5) * DAY_MS;
    return dayOf(new Date(start).toISOString().slice(0, 10), start + 8 * 60 * MINUTE, facts);
  });
  const every = (step) => days.filter((_, number) => number % step === 0).map(({ day }) => day);
  return {
    limber: 1,
    exportedAt: '2026-11-22T08:00:00.000Z',
    database: 3,
    settings: { style: 'firm' },
    days,
    exercises: Array.from({ length: EXERCISES }, (_, number) => exercise(number)),
    workplaces: [workplace('office', 'Office', 2), workplace('home', 'Kitchen table', 1)],
    audits: every(AUDITS_EVERY).flatMap((day, number) => [
      auditOn('office', day, number),
      auditOn('home', day, number),
    ]),
    feelings: days.map(({ day }, number) => feelingOn(day, number)),
    flareUps: every(FLARE_UPS.every).map(flareUpFrom),
  };
}

function dayOf(day, morning, length) {
  const facts = Array.from({ length }, (_, number) => ({
    id: `${morning.toString(36)}-${number}`,
    kind: KINDS[number % 3 === 0 ? 1 : 0],
    result: RESULTS[number % RESULTS.length],
    at: morning + number * 16 * MINUTE,
    day,
    offset: 60,
    ms: 20_000 + number * 1_000,
    byUser: number % 9 === 0,
  }));
  const spans = Array.from({ length: SPANS }, (_, number) => ({
    from: morning + number * 12 * MINUTE,
    to: morning + (number + 1) * 12 * MINUTE,
    what: ['desk', 'away', 'desk', 'break'][number % 4],
    why: null,
  }));
  return { day, facts, spans };
}

function feelingOn(day, number) {
  const at = Date.parse(`${day}T15:00:00Z`);
  return { id: `felt-${day}`, felt: FELT[number % FELT.length], at, offset: 60, day, breakId: null };
}

function flareUpFrom(day) {
  const onset = Date.parse(`${day}T07:00:00Z`);
  return {
    id: `flare-${day}`,
    onset,
    areas: ['lower-back'],
    hit: false,
    startedAt: onset,
    easingSince: onset + 2 * DAY_MS,
    prefersWarmth: false,
    skinReadAt: onset,
    nudge: true,
    pausedAt: null,
    sessions: [{ id: `cold-${day}`, kind: 'cold', from: onset, to: onset + 15 * MINUTE }],
    checkIns: [],
    endedAt: onset + FLARE_UPS.days * DAY_MS,
  };
}

function auditOn(workplace, day, number) {
  const at = Date.parse(`${day}T10:00:00Z`);
  const match = 50 + (number % 45);
  return {
    id: `${workplace}/${at}`,
    workplace,
    at,
    day,
    match,
    answered: 30,
    applicable: 31,
    groups: { chair: match },
  };
}

function workplace(id, name, usedAt) {
  const never = { changedAt: null, recheckFrom: null };
  return { id, name, createdAt: MADE, usedAt: MADE + usedAt, ...never, sore: [], answers: {}, fixes: {} };
}

function exercise(number) {
  return {
    id: `own-${number}`,
    name: `Exercise ${number}`,
    steps: ['Lie on one side.', 'Lift the upper knee.', 'Lower it slowly.'],
    holdSeconds: 5,
    repetitions: 8,
    sides: 2,
    areas: ['hips'],
    position: 'floor',
    place: 'floor',
    picture: `data:image/png;base64,${String.fromCharCode(65 + number).repeat(PICTURE)}`,
    createdAt: MADE,
    changedAt: MADE,
  };
}
