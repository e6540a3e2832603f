import fc from 'fast-check';
import type { Day, Fact, Span } from '../../../core/day/day';
import { RESULTS } from '../../../core/day/day';

/** Few days and ids, so that two databases meet in them. */
const DAYS = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'];
const instant = fc.integer({ min: 1_700_000_000_000, max: 1_800_000_000_000 });
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '=1+1',
    '"; DROP',
    '__proto__',
    'constructor',
    '\u202Eright',
    '\uD800',
  ),
);
/** The validator drops the names that every object has, on purpose: tests/storage/data/refusals.test.ts. */
const key = fc.oneof(id, text).filter((name) => name !== 'prototype' && !(name in {}));

const fact = (day: string): fc.Arbitrary<Fact> =>
  fc.record({
    id,
    kind: fc.constantFrom('micro' as const, 'stretch' as const),
    result: fc.constantFrom(...RESULTS),
    at: instant,
    day: fc.constant(day),
    offset: fc.integer({ min: -720, max: 840 }),
    ms: fc.integer({ min: 0, max: 3_600_000 }),
    byUser: fc.boolean(),
  });

/** Ordered spans that do not overlap, some of them next to one another. */
export const spans: fc.Arbitrary<Span[]> = fc
  .array(fc.record({ gap: fc.nat(3), length: fc.integer({ min: 1, max: 9 }), what: fc.nat(1) }), { maxLength: 8 })
  .map((pieces) => {
    let at = 0;
    return pieces.map(({ gap, length, what }) => {
      const from = at + gap;
      at = from + length;
      return { from, to: at, what: what === 0 ? ('desk' as const) : ('away' as const), why: null };
    });
  });

const days: fc.Arbitrary<Day[]> = fc.subarray(DAYS).chain((names) =>
  fc.tuple(
    ...names.map((day) =>
      fc.record({
        day: fc.constant(day),
        facts: fc.uniqueArray(fact(day), { maxLength: 5, selector: (one) => one.id }),
        spans,
      }),
    ),
  ),
);

const plan = fc
  .record({ on: fc.boolean(), every: fc.integer({ min: 300_000, max: 7_200_000 }) })
  .map(({ on, every }) => ({ on, every, length: Math.floor(every / 4) }));

const times = fc.dictionary(key, instant, { maxKeys: 4 });

const list = <T extends { id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { maxLength: 4, selector: (piece) => piece.id });

/** What a database may hold, store by store, as it stands in a file. */
export const contents = fc.record({
  settings: fc.record(
    {
      preset: fc.constantFrom('custom', 'hse-short-often'),
      stretch: plan,
      micro: plan,
      style: fc.constantFrom('gentle', 'firm'),
      volume: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
      theme: fc.constantFrom('light', 'dark'),
    },
    { requiredKeys: [] },
  ),
  days,
  exercises: list(
    fc.record({
      id: id.map((one) => `own-${one}`),
      name: fc.string({ minLength: 1, maxLength: 60 }),
      steps: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 6 }),
      holdSeconds: fc.nat(600),
      repetitions: fc.integer({ min: 1, max: 100 }),
      sides: fc.constantFrom(1, 2),
      areas: fc.array(fc.constantFrom('neck', 'wrists'), { maxLength: 2 }),
      position: fc.constantFrom('seated', 'standing', 'floor'),
      place: fc.constantFrom('desk', 'floor'),
      picture: fc.constantFrom(null, 'data:image/png;base64,iVBORw0KGgo='),
      createdAt: instant,
      changedAt: instant,
    }),
  ),
  workplaces: list(
    fc.record({
      id,
      name: text,
      createdAt: instant,
      usedAt: instant,
      changedAt: fc.option(instant),
      recheckFrom: fc.option(instant),
      sore: fc.constant([]),
      answers: fc.dictionary(key, fc.record({ answer: fc.constantFrom('yes', 'no'), at: instant }), { maxKeys: 3 }),
      fixes: fc.dictionary(key, fc.record({ state: fc.constant('not-possible'), why: text, at: instant }), {
        maxKeys: 2,
      }),
    }),
  ),
  audits: list(
    fc.record({
      id,
      workplace: id,
      at: instant,
      day: fc.constantFrom(...DAYS),
      match: fc.nat(100),
      answered: fc.nat(40),
      applicable: fc.nat(40),
      groups: fc.constant({}),
    }),
  ),
  feelings: list(
    fc.record({
      id,
      felt: fc.constantFrom('fine', 'stiff', 'sore'),
      at: instant,
      offset: fc.constant(60),
      day: fc.constantFrom(...DAYS),
      breakId: fc.option(id),
    }),
  ),
  flareUps: list(
    fc.record({
      id: id.map((one) => `flare-${one}`),
      onset: instant,
      areas: fc.constant(['low-back']),
      hit: fc.boolean(),
      startedAt: instant,
      easingSince: fc.option(instant),
      prefersWarmth: fc.boolean(),
      skinReadAt: fc.option(instant),
      nudge: fc.boolean(),
      pausedAt: fc.option(instant),
      sessions: fc.array(fc.record({ id, kind: fc.constantFrom('cold', 'warmth'), from: instant, to: instant }), {
        maxLength: 2,
      }),
      checkIns: fc.array(fc.record({ id, at: instant, answer: fc.constantFrom(null, 'easing', 'worse') }), {
        maxLength: 2,
      }),
      endedAt: fc.option(instant),
    }),
  ),
  notes: fc.record(
    {
      tips: fc.record({
        showing: fc.option(fc.record({ tip: id, day: fc.constantFrom(...DAYS), since: instant })),
        days: fc.dictionary(fc.constantFrom(...DAYS), fc.array(id, { maxLength: 3 })),
        dismissed: times,
        notForMe: times,
      }),
      movements: fc.record(
        { favourite: times, notForMe: times, formerNames: fc.dictionary(key, text, { maxKeys: 3 }) },
        { requiredKeys: ['favourite', 'notForMe'] },
      ),
      acknowledged: fc.option(instant),
      welcomed: fc.option(instant),
    },
    { requiredKeys: [] },
  ),
  aside: fc.array(fc.record({ what: text, at: instant, why: text, value: fc.jsonValue({ maxDepth: 3 }) }), {
    maxLength: 3,
  }),
});

/** What a database may hold. */
export type Contents = typeof contents extends fc.Arbitrary<infer T> ? T : never;

/** Such contents as the text of a file. */
export function fileOf(content: object, head: object = {}): string {
  return JSON.stringify({ limber: 1, exportedAt: '2026-11-23T08:00:00.000Z', database: 2, ...head, ...content });
}
