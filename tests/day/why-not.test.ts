import { describe, expect, it } from 'vitest';
import type { Reset } from '../../core/day/count-at';
import type { Day, Fact, Span } from '../../core/day/day';
import type { Moment } from '../../core/day/why-not';
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
const countsOf = (moment: Moment) => (moment.is === 'desk' ? moment.counts : []);
const nameOf = (by: Reset['by'] | undefined) => (typeof by === 'object' ? by.id : by);

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
const KNOWN = { from: at('0:00'), to: at('12:00') };
const ask = (clock: string, settings = DEFAULTS) => whyNot(DAY, at(clock), KNOWN, settings);

describe('why there was no break at', () => {
  it.each([
    ['7:00', { is: 'closed', from: at('0:00'), to: at('8:00') }],
    ['8:52', { is: 'break', fact: { id: '8:55 taken' } }],
    ['10:01', { is: 'away', from: at('10:00'), to: at('10:02') }],
    ['10:30', { is: 'stopped', why: 'paused', from: at('10:20'), to: at('11:00') }],
    ['11:20', { is: 'away', effects: [{ kind: 'stretch', did: 'counted' }] }],
    ['12:30', { is: 'future' }],
    // What is known ends with the last span.
    ['12:00', { is: 'desk', to: at('12:00') }],
  ])('%s', (clock, expected) => {
    expect(ask(clock)).toMatchObject(expected);
  });

  it.each([
    // Started anew by the closed browser.
    ['8:20', null, 20, '8:00', 'closed', '8:55 taken'],
    ['9:10', null, 15, '8:55', '8:55 taken', '10:05 postponed'],
    ['9:40', 'sound', 45, '8:55', '8:55 taken', '10:05 postponed'],
    // Away for two minutes is no rest, and no work.
    ['10:04', null, 67, '8:55', '8:55 taken', '10:05 postponed'],
    ['10:15', null, 5, '10:10', '10:10 skipped', '11:10 natural'],
    // Under a pause nothing counts, and nothing is forgotten.
    ['11:05', null, 15, '10:10', '10:10 skipped', '11:10 natural'],
    // From the end of the absence, not from its start; and a rest for the eyes is none for the back.
    ['11:50', null, 10, '11:40', '11:10 natural', null],
  ])('%s: the clock of the stretch break had counted', (clock, hold, minutes, since, by, next) => {
    const moment = ask(clock);
    expect(moment).toMatchObject({ is: 'desk', hold });
    const [count] = countsOf(moment);
    expect(count).toMatchObject({ kind: 'stretch', every: 50 * MINUTE, worked: minutes * MINUTE });
    expect([count?.since?.at, nameOf(count?.since?.by)]).toEqual([at(since), by]);
    expect(count?.next?.id ?? null).toBe(next);
  });

  it.each([
    // After a stretch break that was taken the eyes have had theirs.
    ['9:10', 15, '8:55', '8:55 taken', '11:45 taken'],
    // Away for two minutes is rest enough for the eyes; a stretch break that is skipped is none.
    ['10:15', 13, '10:02', 'away', '11:45 taken'],
    ['11:50', 5, '11:45', '11:45 taken', null],
    // Due since a quarter past, and then the stretch break is near: after 45 of 50 min.
    ['9:39', 44, '8:55', '8:55 taken', '11:45 taken'],
    ['9:45', 5, '9:40', 'gave-way', '11:45 taken'],
  ])('%s: the clock of the micro-break had counted', (clock, minutes, since, by, next) => {
    const [, count] = countsOf(ask(clock));
    expect(count).toMatchObject({ kind: 'micro', worked: minutes * MINUTE });
    expect([count?.since?.at, nameOf(count?.since?.by)]).toEqual([at(since), by]);
    expect(count?.next?.id ?? null).toBe(next);
  });
});

it('says that a break was put off before', () => {
  expect(countsOf(ask('10:07'))[0]?.postponed?.id).toBe('10:05 postponed');
  expect(countsOf(ask('10:15'))[0]?.postponed).toBeNull();
});

it('where being away only pauses, the clock goes on from before', () => {
  const settings = { ...DEFAULTS, away: 'pauses' as const };
  const [count] = countsOf(whyNot({ ...DAY, facts: [] }, at('11:50'), KNOWN, settings));
  expect(count?.since).toEqual({ at: at('8:00'), by: 'closed' });
});

it('an absence that is in the log as a break was one, whatever the settings are now', () => {
  const settings = { ...DEFAULTS, away: 'pauses' as const };
  expect(countsOf(ask('11:50', settings))[0]?.since).toMatchObject({ at: at('11:40'), by: { id: '11:10 natural' } });
});

it('a micro-break that gave way counts from there, though the stretch break came to nothing', () => {
  const spans = [span('0:00', '8:00', 'closed'), span('8:00', '12:00', 'desk')];
  const facts = [fact('8:27', 'skipped', { kind: 'micro' }), fact('8:51', 'skipped')];
  const countOfMicro = (clock: string, settings = DEFAULTS) =>
    countsOf(whyNot({ ...DAY, spans, facts }, at(clock), KNOWN, settings)).at(-1);
  expect(countOfMicro('8:46')?.since?.at).toBe(at('8:27'));
  expect(countOfMicro('9:00')).toMatchObject({ worked: 13 * MINUTE, since: { at: at('8:47'), by: 'gave-way' } });
  // There is nothing to give way to.
  const stretch = { ...DEFAULTS.stretch, on: false };
  expect(countOfMicro('9:00', { ...DEFAULTS, stretch })?.since?.at).toBe(at('8:27'));
});

it('takes the word of somebody for a break for both clocks', () => {
  const day = { ...DAY, facts: [fact('11:42', 'natural', { kind: 'micro', byUser: true, ms: 0 })] };
  const since = { at: at('11:42'), by: { byUser: true } };
  expect(countsOf(whyNot(day, at('11:50'), KNOWN, DEFAULTS))).toMatchObject([{ since }, { since }]);
});

it('at the mark of a break tells that break, and what its clock had counted before', () => {
  expect(ask('10:10')).toMatchObject({
    is: 'mark',
    fact: { id: '10:10 skipped' },
    count: { worked: 73 * MINUTE, since: { by: { id: '8:55 taken' } } },
  });
  expect(ask('10:05')).toMatchObject({ is: 'mark', fact: { id: '10:05 postponed' }, next: { id: '10:10 skipped' } });
});

it('speaks of micro-breaks where only those are on, and of none where none is', () => {
  const off = { ...DEFAULTS.stretch, on: false };
  expect(ask('11:50', { ...DEFAULTS, stretch: off })).toMatchObject({
    counts: [{ kind: 'micro', since: { at: at('11:45') }, worked: 5 * MINUTE }],
  });
  const none = { ...DEFAULTS, stretch: off, micro: { ...DEFAULTS.micro, on: false } };
  expect(ask('11:50', none)).toMatchObject({ is: 'desk', counts: [] });
});

it('a day that begins at the desk does not know since when the clock counted', () => {
  const day = { ...DAY, spans: [span('0:00', '1:00', 'desk')], facts: [] };
  const [count] = countsOf(whyNot(day, at('0:30'), { from: at('0:00'), to: at('1:00') }, DEFAULTS));
  expect(count).toMatchObject({ since: null, worked: 30 * MINUTE });
});

it('knows nothing of what no span covers', () => {
  expect(whyNot({ ...DAY, spans: [] }, at('9:00'), KNOWN, DEFAULTS)).toEqual({ is: 'unknown' });
});
