const DAY_MS = 86_400_000;
const MINUTE = 60_000;
/** Working days of ten years, facts in each of them: 75 000 entries, and spans to go with them. */
const DAYS = 2_500;
const FACTS = 30;
const SPANS = 40;

const KINDS = ['micro', 'stretch'];
const FELT = ['fine', 'stiff', 'sore'];
const RESULTS = ['taken', 'taken', 'natural', 'skipped', 'postponed', 'missed', 'partly'];

/**
 * Ten years of somebody who works five days a week, as the file of an export.
 *
 * @param {number} [length] working days, 2 500 unless told
 * @param {number} [facts] in each of them, 30 unless told: 75 000 in all
 * @returns {{ days: { day: string }[], feelings: object[] } & Record<string, unknown>}
 */
export function tenYears(length = DAYS, facts = FACTS) {
  const first = Date.UTC(2016, 10, 21);
  const days = Array.from({ length }, (_, number) => {
    const start = first + (Math.floor(number / 5) * 7 + (number % 5)) * DAY_MS;
    return dayOf(new Date(start).toISOString().slice(0, 10), start + 8 * 60 * MINUTE, facts);
  });
  const feelings = days.map(({ day }, number) => feelingOn(day, number));
  return {
    limber: 1,
    exportedAt: '2026-11-22T08:00:00.000Z',
    database: 2,
    settings: { style: 'firm' },
    days,
    feelings,
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
