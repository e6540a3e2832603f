import { describe, expect, it } from 'vitest';
import { EMERGENCY_REGIONS } from '../../content/emergency/index';
import { RANGES } from '../../core/ranges';
import type { Settings } from '../../core/settings';
import { DEFAULTS } from '../../core/settings';
import { HOUR, MINUTE, SECOND } from '../../core/units';
import { policyValue, readPolicy } from '../../storage/validate/policy';

const NO_LIMITS = { stretch: [0, Number.POSITIVE_INFINITY], micro: [0, Number.POSITIVE_INFINITY] };

it('is nothing where nothing is given', () => {
  for (const nothing of [undefined, null, {}, [], 'fixed', 7]) {
    expect(readPolicy(nothing)).toEqual({ fixed: {}, defaults: {}, limits: NO_LIMITS, off: [] });
  }
});

/** Each setting, as it is written in a policy and as it is stored. */
const WRITTEN: Readonly<Record<Exclude<keyof Settings, 'preset'>, readonly [given: unknown, stored: unknown]>> = {
  remind: [false, false],
  stretch: [
    { every: '45 min', length: '3 min' },
    { on: true, every: 45 * MINUTE, length: 3 * MINUTE },
  ],
  micro: [{ on: false }, { ...DEFAULTS.micro, on: false }],
  style: ['gentle', 'gentle'],
  windows: [true, true],
  pageAs: ['full-screen', 'full-screen'],
  pageFocus: [false, false],
  notice: ['2 min', 2 * MINUTE],
  polite: [false, false],
  postponeMinutes: [10, 10],
  postponeLimit: [0, 0],
  missedAfter: ['never', null],
  away: ['pauses', 'pauses'],
  idleAfter: ['90 s', 90 * SECOND],
  soundSits: [false, false],
  quietForSound: [false, false],
  quietForFullScreen: [false, false],
  hours: [{ 1: ['08:30-12:00'] }, { 1: [[510, 720]], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }],
  chime: [false, false],
  volume: [0.2, 0.2],
  dailyLimit: ['7.5 h', 7.5 * HOUR],
  theme: ['dark', 'dark'],
  region: ['eu', 'eu'],
  body: [{ seatedOnly: true }, { ...DEFAULTS.body, seatedOnly: true }],
  microPage: [true, true],
  sitStand: [true, true],
};

it.each(Object.entries(WRITTEN))('fixes %s, and gives it a default', (name, [given, stored]) => {
  expect(readPolicy({ [name]: { fixed: given } }).fixed).toEqual({ [name]: stored });
  expect(readPolicy({ [name]: { default: given } }).defaults).toEqual({ [name]: stored });
});

it('knows a way to write every setting but the name of a schedule', () => {
  expect([...Object.keys(WRITTEN), 'preset'].toSorted()).toEqual(Object.keys(DEFAULTS).toSorted());
});

it('an empty week is no working hours at all: then it is always working time', () => {
  expect(readPolicy({ hours: { fixed: {} } }).fixed).toEqual({ hours: null });
});

describe('what cannot be is left out alone', () => {
  it.each([
    ['style', 'loud'],
    ['stretch', { every: '4 min' }],
    ['stretch', { every: '3 h' }],
    ['stretch', { every: '10 min', length: '10 min' }],
    ['stretch', { every: 45 }],
    ['stretch', '45 min'],
    ['stretch', []],
    ['micro', { length: '19 s' }],
    ['hours', { 1: ['morning'] }],
    ['hours', { 1: ['25:00-26:00'] }],
    ['hours', { 1: [] }],
    ['region', 'atlantis'],
    ['body', { cautions: ['everything'] }],
    ['postponeLimit', -1],
    ['preset', 'hse-short-often'],
    ['constructor', {}],
    ['__proto__', {}],
  ])('%s: %j', (name, given) => {
    const policy = JSON.parse(`{"theme": {"fixed": "dark"}, "${name}": {"fixed": ${JSON.stringify(given)}}}`);
    expect(readPolicy(policy).fixed).toEqual({ theme: 'dark' });
  });
});

describe('the limits of an interval', () => {
  const limits = (stretch: unknown) => readPolicy({ stretch }).limits.stretch;

  it('hold alone or together', () => {
    expect(limits({ min: '30 min', max: '1 h' })).toEqual([30 * MINUTE, HOUR]);
    expect(limits({ min: '30 min' })).toEqual([30 * MINUTE, Number.POSITIVE_INFINITY]);
    expect(limits({ max: '1 h' })).toEqual([0, HOUR]);
    expect(limits({ min: '45 min', max: '45 min' })).toEqual([45 * MINUTE, 45 * MINUTE]);
  });

  it('neither holds where the least is above the most', () => {
    expect(limits({ min: '60 min', max: '30 min' })).toEqual(NO_LIMITS.stretch);
  });

  it('one that is outside of what fields take does not hold; the other does', () => {
    expect(limits({ min: '1 min', max: '1 h' })).toEqual([0, HOUR]);
    expect(limits({ min: '30 min', max: '3 h' })).toEqual([30 * MINUTE, Number.POSITIVE_INFINITY]);
  });
});

it('a chime that is switched off is off, whatever else is said of it', () => {
  expect(readPolicy({ off: ['chime'], chime: { fixed: true } }).fixed).toEqual({ chime: false });
});

it('takes just the intervals and lengths that the fields take', () => {
  for (const kind of ['stretch', 'micro'] as const) {
    const unit = kind === 'stretch' ? 'min' : 's';
    const takes = (plan: object) => policyValue(kind, plan) !== undefined;
    const { min, max } = RANGES[`${kind}Every`];
    expect([min - 1, min, max, max + 1].map((n) => takes({ every: `${n} min`, length: '60 s' }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const { min: least, max: most } = RANGES[`${kind}Length`];
    expect([least - 0.5, least, most, most + 0.5].map((n) => takes({ every: '2 h', length: `${n} ${unit}` }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  }
});

it('knows every region of which there are numbers', () => {
  for (const { id } of EMERGENCY_REGIONS) expect(policyValue('region', id)).toBe(id);
  expect(policyValue('region', '')).toBe('');
});
