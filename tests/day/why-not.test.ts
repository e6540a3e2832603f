import { describe, expect, it } from 'vitest';
import type { Day, Fact, Span } from '../../core/day/day';
import { whyNot } from '../../core/day/why-not';
import { DEFAULTS } from '../../core/settings';
import { HOUR, MINUTE } from '../../core/units';

const at = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE;
};
const span = (from: string, to: string, what: Span['what'], why: Span['why'] = null): Span => {
  return { from: at(from), to: at(to), what, why };
};
const fact = (clock: string, result: Fact['result'], over: Partial<Fact> = {}): Fact => ({
  id: `${clock} ${result}`,
  kind: 'stretch',
  result,
  at: at(clock),
  day: '1970-01-01',
  offset: 0,
  ms: 5 * MINUTE,
  byUser: false,
  ...over,
});

const DAY: Day = {
  day: '1970-01-01',
  spans: [
    span('0:00', '8:00', 'closed'),
    span('8:00', '8:50', 'desk'),
    span('8:50', '8:55', 'break'),
    span('8:55', '9:25', 'desk'),
    span('9:25', '10:00', 'desk', 'sound'),
    span('10:00', '10:02', 'away'),
    span('10:02', '10:20', 'desk'),
    span('10:20', '11:00', 'stopped', 'paused'),
    span('11:00', '11:10', 'desk'),
    span('11:10', '11:40', 'away'),
    span('11:40', '12:00', 'desk'),
  ],
  facts: [
    fact('8:55', 'taken'),
    fact('10:05', 'postponed'),
    fact('10:10', 'skipped'),
    fact('11:10', 'natural', { ms: 30 * MINUTE }),
    fact('11:45', 'taken', { kind: 'micro' }),
  ],
};
const ask = (clock: string, settings = DEFAULTS, until = at('12:00')) => whyNot(DAY, at(clock), until, settings);

describe('why there was no break at', () => {
  it.each([
    ['7:00', { is: 'closed', from: at('0:00'), to: at('8:00') }],
    ['8:52', { is: 'break', fact: { id: '8:55 taken' } }],
    ['10:01', { is: 'away', counted: null }],
    ['10:30', { is: 'stopped', why: 'paused', from: at('10:20'), to: at('11:00') }],
    ['11:20', { is: 'away', counted: { id: '11:10 natural' } }],
    ['12:30', { is: 'future' }],
    // What is known ends with the last span.
    ['12:00', { is: 'desk', to: at('12:00') }],
  ])('%s', (clock, expected) => {
    expect(ask(clock)).toMatchObject(expected);
  });

  it.each([
    // Started anew by the closed browser.
    ['8:20', null, 20, '8:00', '8:55 taken'],
    ['9:10', null, 15, '8:55', '10:05 postponed'],
    ['9:40', 'sound', 45, '8:55', '10:05 postponed'],
    // Away for two minutes is no rest, and no work.
    ['10:04', null, 67, '8:55', '10:05 postponed'],
    ['10:15', null, 5, '10:10', '11:10 natural'],
    // Under a pause nothing counts, and nothing is forgotten.
    ['11:05', null, 15, '10:10', '11:10 natural'],
    // From the end of the absence, not from its start; and a rest for the eyes is none for the back.
    ['11:50', null, 10, '11:40', null],
  ])('%s: the clock had counted', (clock, hold, minutes, since, next) => {
    const moment = ask(clock);
    expect(moment).toMatchObject({ is: 'desk', hold, count: { kind: 'stretch', every: 50 * MINUTE } });
    if (moment.is !== 'desk') return;
    expect(moment.count?.worked).toBe(minutes * MINUTE);
    expect(moment.count?.since).toBe(at(since));
    expect(moment.count?.next?.id ?? null).toBe(next);
  });
});

it('says that a break was put off before', () => {
  expect(ask('10:07')).toMatchObject({ count: { postponed: { id: '10:05 postponed' } } });
  expect(ask('10:15')).toMatchObject({ count: { postponed: null } });
});

it('where being away only pauses, the clock goes on from before', () => {
  const settings = { ...DEFAULTS, away: 'pauses' as const };
  const day = { ...DAY, facts: [] };
  expect(whyNot(day, at('11:50'), at('12:00'), settings)).toMatchObject({ count: { since: at('8:00') } });
});

it('speaks of micro-breaks where only those are on, and of none where none is', () => {
  const off = { ...DEFAULTS.stretch, on: false };
  expect(ask('11:50', { ...DEFAULTS, stretch: off })).toMatchObject({
    count: { kind: 'micro', since: at('11:45'), worked: 5 * MINUTE },
  });
  const none = { ...DEFAULTS, stretch: off, micro: { ...DEFAULTS.micro, on: false } };
  expect(ask('11:50', none)).toMatchObject({ is: 'desk', count: null });
});

it('a day that begins at the desk does not know since when the clock counted', () => {
  const day = { ...DAY, spans: [span('0:00', '1:00', 'desk')], facts: [] };
  expect(whyNot(day, at('0:30'), at('1:00'), DEFAULTS)).toMatchObject({ count: { since: null, worked: 30 * MINUTE } });
});

it('knows nothing of what no span covers', () => {
  expect(whyNot({ ...DAY, spans: [] }, at('9:00'), at('12:00'), DEFAULTS)).toEqual({ is: 'unknown' });
});
