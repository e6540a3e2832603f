import { NOW, states } from './popup-states.mjs';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Results of breaks in turn; what is taken comes more often, as it does. */
const RESULTS = ['taken', 'taken', 'natural', 'skipped', 'taken', 'partly', 'missed'];

/** The local day of so many days ago; in London, and in winter. */
export function dayAgo(days) {
  return new Date(NOW - days * DAY).toISOString().slice(0, 10);
}

const midnight = (days) => Date.UTC(2026, 2, 3) - days * DAY;

/** Yesterday: everything that a day can have. Hours since midnight. */
function yesterday() {
  const start = midnight(1);
  const day = dayAgo(1);
  const span = (from, to, what, why = null) => ({ from: start + from * HOUR, to: start + to * HOUR, what, why });
  const fact = (at, kind, result, ms = 0) => {
    return { id: `y${at}`, kind, result, at: start + at * HOUR, day, offset: 0, ms, byUser: false };
  };
  return {
    day,
    spans: [
      span(0, 8.5, 'closed'),
      span(8.5, 9.4, 'desk'),
      span(9.4, 9.5, 'break'),
      span(9.5, 10.4, 'desk'),
      span(10.4, 11.2, 'desk', 'meeting'),
      span(11.2, 12, 'desk'),
      span(12, 12.8, 'away'),
      span(12.8, 13.6, 'stopped', 'paused'),
      span(13.6, 14.5, 'desk'),
      span(14.5, 15, 'closed'),
      span(15, 16.4, 'desk'),
      span(16.4, 17, 'stopped', 'off-hours'),
    ],
    facts: [
      fact(8.9, 'micro', 'taken', 20 * SECOND),
      fact(9.5, 'stretch', 'taken', 5 * MINUTE),
      fact(10.1, 'micro', 'skipped'),
      fact(10.35, 'stretch', 'postponed', 5 * MINUTE),
      fact(11.3, 'stretch', 'skipped'),
      fact(12, 'stretch', 'natural', 48 * MINUTE),
      fact(14.2, 'micro', 'missed'),
      fact(14.4, 'stretch', 'partly', 3 * MINUTE),
      fact(15.8, 'stretch', 'missed'),
    ],
  };
}

/** A working day long ago: eight hours, a stretch break or a walk in each. */
function workingDay(ago) {
  const day = dayAgo(ago);
  const morning = midnight(ago) + 8 * HOUR + ((ago * 17) % 60) * MINUTE;
  const rounds = 6 + (ago % 3);
  const at = (round, minutes) => morning + round * HOUR + minutes * MINUTE;
  const count = Array.from({ length: rounds }, (_, round) => round);
  return {
    day,
    spans: count.flatMap((round) => [
      { from: at(round, 0), to: at(round, 50), what: 'desk', why: null },
      { from: at(round, 50), to: at(round, 60), what: round % 2 ? 'away' : 'break', why: null },
    ]),
    facts: count.flatMap((round) => [
      one(`${day}-${round}-m`, 'micro', RESULTS[(ago + round) % 5], at(round, 20), 20 * SECOND),
      one(`${day}-${round}-s`, 'stretch', RESULTS[(ago * 3 + round) % RESULTS.length], at(round, 55), 5 * MINUTE),
    ]),
  };

  function one(id, kind, result, at, ms) {
    return { id, kind, result, at, day, offset: 0, ms, byUser: false };
  }
}

const isWorking = (ago) => ![0, 6].includes(new Date(midnight(ago)).getUTCDay());

/** This morning, yesterday with everything in it, and working days before. */
export const DAYS = [
  states.counting.today,
  yesterday(),
  ...Array.from({ length: 400 }, (_, index) => index + 2)
    .filter(isWorking)
    .map(workingDay),
];

/** How the back felt, every second day or so. */
export const FEELINGS = Array.from({ length: 120 }, (_, index) => index * 2).map((ago) => ({
  id: `felt-${ago}`,
  felt: ['fine', 'stiff', 'fine', 'sore', 'fine'][ago % 5],
  at: midnight(ago) + 9.5 * HOUR,
  offset: 0,
  day: dayAgo(ago),
  breakId: null,
}));
