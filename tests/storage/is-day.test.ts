import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDay } from '../../storage/validate/day';
import { isDay, plainDay } from '../../storage/validate/is-day';

const RESULTS = ['taken', 'partly', 'skipped', 'postponed', 'natural', 'missed'];
const WHAT = ['desk', 'stopped', 'away', 'break', 'closed'];
const WHY = [null, 'off', 'paused', 'off-hours', 'meeting', 'sound', 'full-screen', 'nobody'];

const amount = fc.double({ noNaN: true, noDefaultInfinity: true });
const fact = fc.record(
  {
    id: fc.string(),
    kind: fc.constantFrom('micro', 'stretch'),
    result: fc.constantFrom(...RESULTS),
    at: amount,
    day: fc.string(),
    offset: amount,
    ms: amount,
    byUser: fc.boolean(),
    moves: fc.option(fc.array(fc.record({ id: fc.string(), ms: amount }), { maxLength: 2 }), { nil: undefined }),
  },
  { requiredKeys: ['id', 'kind', 'result', 'at', 'day', 'offset', 'ms', 'byUser'] },
);
const span = fc.record({ from: amount, to: amount, what: fc.constantFrom(...WHAT), why: fc.constantFrom(...WHY) });
const day = fc.record({
  day: fc.string(),
  facts: fc.array(fact, { maxLength: 3 }),
  spans: fc.array(span, { maxLength: 3 }),
});

/** What damage leaves in place of a value; `toString` is a name that every object knows. */
const damage = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  'toString',
  'nobody',
  0,
  '0',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  {},
  [{}],
  [null],
);

/** Every place in a value, from the outside in. */
function places(value: unknown, place: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [place];
  return [place, ...Object.entries(value).flatMap(([name, inner]) => places(inner, [...place, name]))];
}

function damaged(value: unknown, [name, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (name === undefined) return by;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[name] = damaged(copy[name], rest, by);
  return copy;
}

test('a day is one where the schema says so', () => {
  fc.assert(
    fc.property(day, (value) => {
      expect(isDay(value)).toBe(true);
      expect(readDay(value)).toEqual(value);
    }),
  );
});

test('a plain day is what the schema makes of one: other fields go, the order is its own', () => {
  fc.assert(
    fc.property(day, (value) => {
      const strange = {
        more: 1,
        spans: value.spans.map((one) => ({ more: 1, ...one })),
        facts: value.facts.map((one) => {
          const { moves, ...rest } = one;
          return { more: 1, moves: moves?.map((move) => ({ ...move, more: 1 })), ...rest };
        }),
        day: value.day,
      };
      expect(isDay(strange)).toBe(true);
      expect(JSON.stringify(plainDay(strange as never))).toBe(JSON.stringify(readDay(strange)));
    }),
  );
});

test('a damaged day is none where the schema says so, wherever the damage is', () => {
  const answers = new Set<boolean>();
  fc.assert(
    fc.property(day, fc.nat(), damage, (value, at, by) => {
      const all = places(value);
      const broken = damaged(value, all[at % all.length] ?? [], by);
      answers.add(isDay(broken));
      expect(isDay(broken)).toBe(readDay(broken) !== null);
    }),
    { numRuns: 5_000 },
  );
  expect(answers).toEqual(new Set([true, false]));
});
