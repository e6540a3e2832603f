import fc from 'fast-check';
import type { Settings, Week } from '../../core/settings';
import { DEFAULTS } from '../../core/settings';
import { HOUR, MINUTE, SECOND } from '../../core/units';
import type { Move, Order, Timeline } from './moves';

/** Zones with and without daylight saving, half an hour off, and at the date line. */
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'];

/** Mornings, an evening before midnight, and the small hours in which the clocks of Berlin and New York change. */
const STARTS = [
  '2026-03-02T08:00:00Z',
  '2026-03-02T22:20:00Z',
  '2026-03-29T00:10:00Z',
  '2026-10-25T00:10:00Z',
  '2026-03-08T06:20:00Z',
  '2026-06-30T04:30:00Z',
].map((text) => Date.parse(text));

/** Boundaries keep clear of the hours that daylight saving leaves out or repeats. */
const WEEKS: readonly Week[] = [
  week([
    [8 * 60, 12 * 60],
    [13 * 60, 18 * 60],
  ]),
  week([[22 * 60, 6 * 60]]),
  week([
    [9 * 60, 9 * 60 + 45],
    [9 * 60 + 30, 23 * 60],
    [0, 30],
  ]),
];

function week(ranges: readonly (readonly [number, number])[]): Week {
  return { 1: ranges, 2: ranges, 3: ranges, 4: ranges, 5: ranges, 6: [], 7: ranges };
}

const seconds = (min: number, max: number) => fc.integer({ min, max }).map((n) => n * SECOND);
const minutes = (min: number, max: number) => fc.integer({ min, max }).map((n) => n * MINUTE);
const span = fc.oneof(
  { weight: 3, arbitrary: seconds(0, 90) },
  { weight: 4, arbitrary: seconds(60, 420) },
  { weight: 2, arbitrary: minutes(6, 25) },
);
const absence = fc.oneof(
  seconds(1, 400),
  minutes(3, 90),
  fc.integer({ min: 1, max: 60 }).map((n) => n * HOUR),
);
const sometimes = fc.integer({ min: 0, max: 4 }).map((n) => n === 4);
const mostly = fc.integer({ min: 0, max: 4 }).map((n) => n !== 4);

const every = { stretch: minutes(8, 50), micro: minutes(4, 20) };
const length = { stretch: fc.constantFrom(1, 2, 5, 8).map((n) => n * MINUTE), micro: seconds(15, 90) };

/** One changed setting at a time, as a person changes them. */
const patch: fc.Arbitrary<Partial<Settings>> = fc.oneof(
  fc.record({ stretch: fc.record({ on: mostly, every: every.stretch, length: length.stretch }) }),
  fc.record({ micro: fc.record({ on: mostly, every: every.micro, length: length.micro }) }),
  fc.record({ style: fc.constantFrom('gentle', 'balanced', 'firm') }),
  fc.record({ windows: fc.boolean() }),
  fc.record({ microPage: fc.boolean() }),
  fc.record({ notice: fc.constantFrom(0, 30 * SECOND, 60 * SECOND) }),
  fc.record({ polite: fc.boolean() }),
  fc.record({ postponeLimit: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ missedAfter: fc.constantFrom(null, 5 * MINUTE, 10 * MINUTE) }),
  fc.record({ away: fc.constantFrom('counts', 'counts', 'pauses', 'ignored') }),
  fc.record({ idleAfter: fc.constantFrom(15, 60, 120, 600).map((n) => n * SECOND) }),
  fc.record({ soundSits: fc.boolean() }),
  fc.record({ quietForSound: fc.boolean(), quietForFullScreen: fc.boolean() }),
  fc.record({ hours: fc.constantFrom(null, null, ...WEEKS) }),
  fc.record({ remind: mostly }),
  fc.record({ chime: fc.boolean() }),
) as fc.Arbitrary<Partial<Settings>>;

const order: fc.Arbitrary<Order> = fc.record({
  do: fc.constantFrom<Order['do'][]>(
    ...(['start', 'start', 'postpone', 'postpone', 'skip', 'done', 'pause', 'resume', 'meeting'] as const),
    ...([
      'meeting-over',
      'took-break',
      'restart',
      'next',
      'swap',
      'hold-break',
      'go-on',
      'end',
      'look',
      'dismiss',
    ] as const),
  ),
  kind: fc.constantFrom('stretch', 'stretch', 'micro'),
  stale: sometimes,
  ms: fc.oneof(minutes(1, 30), minutes(60, 300), fc.constantFrom(-1, -2)),
  rung: fc.constantFrom('notice', 'notification', 'page'),
});

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 34, arbitrary: fc.record({ move: fc.constant('pass' as const), ms: span }) },
  {
    weight: 14,
    arbitrary: fc.record({
      move: fc.constant('person' as const),
      doing: fc.constantFrom('types', 'types', 'still', 'locked'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ move: fc.constantFrom('sleep', 'close'), ms: absence }) },
  { weight: 2, arbitrary: fc.record({ move: fc.constantFrom('update', 'boot again') }) },
  {
    weight: 8,
    arbitrary: fc.record({
      move: fc.constant('kill' as const),
      when: fc.constantFrom('before save', 'after save', 'after show'),
      again: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      move: fc.constant('alarm' as const),
      which: fc.constantFrom('due', 'due', 'due', 'heartbeat'),
      fate: fc.constantFrom('late', 'lost', 'doubled'),
      ms: seconds(1, 120),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      move: fc.constant('idle event' as const),
      fate: fc.constantFrom('late', 'lost', 'doubled'),
      ms: seconds(1, 200),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      move: fc.constant('jump' as const),
      ms: fc.oneof(
        seconds(-300, 300),
        fc.integer({ min: -50, max: 50 }).map((n) => n * HOUR),
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ move: fc.constant('zone' as const), zone: fc.constantFrom(...ZONES) }) },
  { weight: 3, arbitrary: fc.record({ move: fc.constant('settings' as const), patch }) },
  { weight: 13, arbitrary: fc.record({ move: fc.constant('command' as const), order, twice: sometimes }) },
  {
    weight: 6,
    arbitrary: fc.record({
      move: fc.constant('report' as const),
      say: fc.constantFrom('page-here', 'page-here', 'page-gone', 'plan', 'shown'),
      stale: sometimes,
      steps: fc.array(seconds(10, 120), { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ move: fc.constant('sense' as const), sound: sometimes, front: sometimes, full: sometimes }),
  },
) as fc.Arbitrary<Move>;

/** Settings: the defaults with a shorter plan, and a few things changed. */
const settings: fc.Arbitrary<Settings> = fc
  .tuple(every.stretch, every.micro, length.stretch, fc.array(patch, { maxLength: 4 }))
  .map(([stretch, micro, long, patches]) => {
    const base = {
      ...DEFAULTS,
      stretch: { on: true, every: stretch, length: long },
      micro: { ...DEFAULTS.micro, every: micro },
    };
    return Object.assign(base, ...patches) as Settings;
  });

/** Random lives of 50 to 150 events; the shrunk ones are as short as they can be. */
export const timelines: fc.Arbitrary<Timeline> = fc.record({
  start: fc.constantFrom(...STARTS),
  zone: fc.constantFrom(...ZONES),
  settings,
  idle: fc.constantFrom('honest', 'honest', 'honest', 'only when asked', 'always active', 'absent'),
  wallAlarms: fc.boolean(),
  fleeting: fc.boolean(),
  moves: fc.array(move, { minLength: 0, maxLength: 150, size: 'max' }),
});
