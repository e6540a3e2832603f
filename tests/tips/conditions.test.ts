import { describe, expect, test } from 'vitest';
import type { Condition } from '../../content/tips/types.ts';
import { answer } from '../../core/audit/answering';
import { fixDone, fixNotPossible } from '../../core/audit/fixing';
import { newWorkplace } from '../../core/audit/workplaces';
import { DEFAULTS } from '../../core/settings';
import type { TipContext } from '../../core/tips/context';
import { reasonFor } from '../../core/tips/hold';
import type { Reason } from '../../core/tips/reason';
import { MINUTE } from '../../core/units';
import { DAY, NOW, OFFICE, QUIET } from './moments';

type Row = readonly [name: string, condition: Condition, moment: Partial<TipContext>, reason: Reason | null];

const LOW = answer(OFFICE, 'mon-height', 'no', NOW);
const FIXED = fixNotPossible(LOW, 'mon-height', 'bolted', NOW);
const fix = (state: 'to-do' | 'not-possible'): Condition => ({ is: 'fix', item: 'mon-height', state });
const said = (given: 'yes' | 'unknown' | 'none'): Condition => ({ is: 'answer', item: 'mon-height', answer: given });
const broke = (result: 'taken' | 'partly' | 'skipped' | 'postponed' | 'natural' | 'missed'): Condition => ({
  is: 'last-break',
  result,
  within: 15,
});
const ago = (minutes: number, result: 'taken' | 'skipped' | 'missed' = 'taken') => ({
  lastBreak: { result, at: NOW - minutes * MINUTE },
});
const values = { item: 'mon-height' } as const;
const favours: Condition = { is: 'favours', any: ['neck', 'shoulders'] };
const evening: Condition = { is: 'time', from: 18 * 60, to: 24 * 60 };

const ROWS: readonly Row[] = [
  ['a fix to do', fix('to-do'), { workplace: LOW }, { kind: 'fix-to-do', values }],
  [
    'a fix to do at one of two workplaces',
    fix('to-do'),
    { workplace: LOW, workplaces: 2 },
    { kind: 'fix-to-do-at', values: { ...values, workplace: 'Office' } },
  ],
  ['a fix that is done', fix('to-do'), { workplace: fixDone(LOW, 'mon-height', NOW) }, null],
  ['a fix that is not possible is none to do', fix('to-do'), { workplace: FIXED }, null],
  ['no fix where all is right', fix('to-do'), {}, null],
  ['no fix without a workplace', fix('to-do'), { workplace: null, workplaces: 0 }, null],
  ['what is not possible', fix('not-possible'), { workplace: FIXED }, { kind: 'fix-not-possible', values }],
  [
    'what is not possible at one of two',
    fix('not-possible'),
    { workplace: FIXED, workplaces: 2 },
    { kind: 'fix-not-possible-at', values: { ...values, workplace: 'Office' } },
  ],
  ['what is still to do', fix('not-possible'), { workplace: LOW }, null],
  ['a yes', said('yes'), {}, { kind: 'answer-yes', values }],
  ['a no is no yes', said('yes'), { workplace: LOW }, null],
  [
    'a "don’t know"',
    said('unknown'),
    { workplace: answer(LOW, 'mon-height', 'unknown', NOW) },
    { kind: 'answer-unknown', values },
  ],
  ['a yes is no "don’t know"', said('unknown'), {}, null],
  [
    'an open item of an audit that has begun',
    said('none'),
    { workplace: answer(OFFICE, 'feet-flat', 'yes', NOW) },
    { kind: 'answer-none', values },
  ],
  ['nothing open where nothing has begun', said('none'), { workplace: OFFICE }, null],
  ['nothing open where it is answered', said('none'), { workplace: LOW }, null],
  ['nothing said without a workplace', said('none'), { workplace: null }, null],
  [
    'long in the chair',
    { is: 'sat', minutes: 30 },
    { satMs: 30 * MINUTE },
    { kind: 'sat', values: { ms: 30 * MINUTE } },
  ],
  ['not long enough in the chair', { is: 'sat', minutes: 30 }, { satMs: 30 * MINUTE - 1 }, null],
  ['not in the chair, or nobody knows', { is: 'sat', minutes: 0 }, { satMs: null }, null],
  [
    'long at the desk',
    { is: 'desk', minutes: 90 },
    { deskMs: 100 * MINUTE },
    { kind: 'desk', values: { ms: 100 * MINUTE } },
  ],
  ['not long at the desk', { is: 'desk', minutes: 90 }, { deskMs: 89 * MINUTE }, null],
  ['a time of day', evening, { minute: 18 * 60 }, { kind: 'time', values: { minute: 18 * 60 } }],
  ['the last minute of it', evening, { minute: 1439 }, { kind: 'time', values: { minute: 1439 } }],
  ['the minute before it', evening, { minute: 18 * 60 - 1 }, null],
  ['the minute after it', { is: 'time', from: 0, to: 600 }, { minute: 600 }, null],
  [
    'the first hour',
    { is: 'season', season: 'first-hour' },
    { season: 'first-hour' },
    { kind: 'season-first-hour', values: {} },
  ],
  [
    'after lunch',
    { is: 'season', season: 'after-lunch' },
    { season: 'after-lunch' },
    { kind: 'season-after-lunch', values: {} },
  ],
  [
    'the last hour',
    { is: 'season', season: 'last-hour' },
    { season: 'last-hour' },
    { kind: 'season-last-hour', values: {} },
  ],
  ['another hour', { is: 'season', season: 'last-hour' }, { season: 'first-hour' }, null],
  ['no hour at all', { is: 'season', season: 'last-hour' }, {}, null],
  ...(['taken', 'partly', 'skipped', 'postponed', 'natural', 'missed'] as const).map(
    (result): Row => [
      `a break that was ${result}`,
      broke(result),
      { lastBreak: { result, at: NOW - 15 * MINUTE } },
      { kind: `last-break-${result}`, values: { ms: 15 * MINUTE } },
    ],
  ),
  ['a break that ended otherwise', broke('taken'), ago(5, 'skipped'), null],
  ['a break that is long over', broke('taken'), ago(16), null],
  ['a break in the future, by a clock that was set', broke('taken'), ago(-1), null],
  ['no break yet', broke('taken'), {}, null],
  [
    'an area to favour',
    favours,
    { body: { ...DEFAULTS.body, favour: ['legs', 'shoulders'] } },
    { kind: 'favours', values: { area: 'shoulders' } },
  ],
  ['another area to favour', favours, { body: { ...DEFAULTS.body, favour: ['legs'] } }, null],
  [
    'no workplace',
    { is: 'workplace', which: 'none' },
    { workplace: null, workplaces: 0 },
    { kind: 'workplace-none', values: {} },
  ],
  [
    'a workplace nobody looked at',
    { is: 'workplace', which: 'none' },
    { workplace: OFFICE },
    { kind: 'workplace-none', values: {} },
  ],
  ['a workplace that was looked at', { is: 'workplace', which: 'none' }, {}, null],
  [
    'a new workplace',
    { is: 'workplace', which: 'new' },
    { workplace: newWorkplace('w2', 'Home', NOW - 7 * DAY) },
    { kind: 'workplace-new', values: { workplace: 'Home' } },
  ],
  [
    'a workplace of eight days',
    { is: 'workplace', which: 'new' },
    { workplace: newWorkplace('w2', 'Home', NOW - 7 * DAY - 1) },
    null,
  ],
  [
    'a workplace of tomorrow',
    { is: 'workplace', which: 'new' },
    { workplace: newWorkplace('w2', 'Home', NOW + 1) },
    null,
  ],
  ['nothing new without one', { is: 'workplace', which: 'new' }, { workplace: null, workplaces: 0 }, null],
  [
    'one of several workplaces',
    { is: 'workplace', which: 'several' },
    { workplaces: 2 },
    { kind: 'workplace-several', values: { workplace: 'Office' } },
  ],
  ['the only workplace', { is: 'workplace', which: 'several' }, {}, null],
  ['first days', { is: 'days', from: 0, to: 3 }, { daysInUse: 3 }, { kind: 'days-first', values: {} }],
  ['days after the first', { is: 'days', from: 0, to: 3 }, { daysInUse: 4 }, null],
  ['many days', { is: 'days', from: 7, to: null }, { daysInUse: 7 }, { kind: 'days', values: { days: 7 } }],
  ['not yet many days', { is: 'days', from: 7, to: null }, { daysInUse: 6 }, null],
];

describe('a condition holds, and says why, or does not', () => {
  test.each(ROWS)('%s', (_, condition, moment, reason) => {
    expect(reasonFor(condition, { ...QUIET, ...moment })).toEqual(reason);
  });

  test('every sort of condition stands in the table, holding and not', () => {
    for (const holds of [true, false]) {
      const sorts = ROWS.filter(([, , , reason]) => (reason !== null) === holds).map(([, { is }]) => is);
      expect([...new Set(sorts)].sort()).toEqual([
        'answer',
        'days',
        'desk',
        'favours',
        'fix',
        'last-break',
        'sat',
        'season',
        'time',
        'workplace',
      ]);
    }
  });
});
