import { describe, expect, it, vi } from 'vitest';
import type { Did } from '../../core/day/absence-effects';
import type { Count, Reset } from '../../core/day/count-at';
import type { Fact, Result, Span } from '../../core/day/day';
import { RESULTS } from '../../core/day/day';
import type { Moment } from '../../core/day/why-not';
import { whyNot } from '../../core/day/why-not';
import type { Kind } from '../../core/kind';
import { DEFAULTS } from '../../core/settings';
import { HOUR, MINUTE } from '../../core/units';
import { momentWords } from '../../entrypoints/options/today/moment-words';

vi.mock('#i18n', () => import('../interface-words'));

const told = (moment: Moment) => {
  const { head, why } = momentWords(moment, 'UTC');
  return [head, ...why];
};
const FROM = { from: 10 * HOUR, to: 11 * HOUR };
const fact = <R extends Result>(result: R, over: Partial<Omit<Fact, 'result'>> = {}): Fact & { result: R } => {
  return {
    id: 'a',
    kind: 'stretch',
    result,
    at: 10 * HOUR,
    day: '',
    offset: 0,
    ms: 5 * MINUTE,
    byUser: false,
    ...over,
  };
};
const count = (kind: Kind, over: Partial<Count> = {}): Count => ({
  kind,
  worked: 12 * MINUTE,
  every: DEFAULTS[kind].every,
  since: { at: 9 * HOUR, by: 'closed' },
  postponed: null,
  next: null,
  ...over,
});
const desk = (...counts: Count[]) => told({ is: 'desk', hold: null, ...FROM, counts }).slice(1);
const away = (...did: [Kind, Did][]) => {
  const effects = did.map(([kind, one]) => ({ kind, did: one, enough: 5 * MINUTE }));
  return told({ is: 'away', ...FROM, effects }).slice(1);
};
/** Every answer: whole sentences, with nothing left to fill in. */
const whole = (words: readonly string[]) => {
  for (const one of words) {
    expect(one).toMatch(/^[A-Z].*[.]$/s);
    expect(one).not.toMatch(/[{}$]|undefined|NaN|\.\./);
  }
};

describe('an absence', () => {
  const ALL: readonly [Did, RegExp][] = [
    ['counted', /^That counted as a stretch break\.$/],
    ['restarted', /start anew\. It was not logged .* too little had been worked before\.$/],
    ['unlogged', /^With your present settings that is long enough .* not logged as one then\.$/],
    ['too-short', /^For a stretch break it was too short.* counts from 5 min on\.$/],
    ['only-pauses', /^The clock stood still\. With your present settings .* only pauses it and never counts/],
    ['ignored', /^The clock stood still\. With your present settings .* never counts as a break; only a locked screen/],
    ['from-before', /^It began before midnight\./],
  ];

  it.each(ALL)('that was %s says so in its own words, and of the eyes, too', (did, words) => {
    expect(away(['stretch', did])).toEqual([expect.stringMatching(words)]);
    whole(away(['micro', did]));
  });

  it('is only called too short where it was', () => {
    for (const [did] of ALL) expect(/too short/.test(away(['stretch', did]).join())).toBe(did === 'too-short');
  });

  it('may be enough for the eyes alone', () => {
    expect(away(['stretch', 'too-short'], ['micro', 'counted'])).toEqual([
      expect.stringMatching(/^For a stretch break it was too short/),
      'That counted as a rest for the eyes.',
    ]);
  });

  it('where no break is on says that', () => {
    expect(away()).toEqual(['No breaks are switched on.']);
  });
});

describe('at the desk', () => {
  it.each([
    [fact('skipped'), 'when a stretch break was skipped'],
    [fact('missed'), 'when a stretch break went by'],
    [fact('taken'), 'when a stretch break was taken'],
    [fact('partly'), 'when part of a stretch break was taken'],
    [fact('natural'), 'when you came back'],
    [fact('natural', { byUser: true }), 'when you said that you had taken a break'],
    [fact('taken', { kind: 'micro' }), 'when your eyes had a rest'],
    [fact('skipped', { kind: 'micro' }), 'when a rest for the eyes was skipped'],
    ['away' as const, 'when you came back'],
    ['closed' as const, 'when the browser was open again'],
    ['gave-way' as const, 'when a rest for the eyes gave way to a stretch break'],
  ])('says what the clock started anew with: %#', (by, words) => {
    const [said] = desk(count('stretch', { since: { at: 9 * HOUR, by: by as Reset['by'] } }));
    expect(said).toMatch(/^The clock had counted 12 min at the desk since 9:00/);
    expect(said).toContain(`, ${words}. With your present plan a stretch break comes after 50 min.`);
  });

  it('answers for both kinds, the stretch break first and the eyes in short', () => {
    const micro = count('micro', { since: { at: 9.5 * HOUR, by: fact('taken', { kind: 'micro' }) } });
    expect(desk(count('stretch'), micro)).toEqual([
      expect.stringMatching(/^The clock had counted 12 min/),
      expect.stringMatching(
        /^For your eyes it had counted 12 min of 20 min since 9:30.*, when your eyes had a rest\.$/,
      ),
    ]);
    // What both started with is told once.
    expect(desk(count('stretch'), count('micro'))[1]).toBe('For your eyes it had counted 12 min of 20 min.');
  });

  it('says what became of a rest for the eyes that was due', () => {
    const worked = 46 * MINUTE;
    const next = fact('missed', { kind: 'micro', at: 11 * HOUR });
    expect(desk(count('stretch'), count('micro', { worked, next }))[1]).toMatch(
      /of 20 min a rest for the eyes had fallen due\. What came of it at 11:00.*: rest for the eyes went by\.$/,
    );
  });

  it('says that a break was due, put off, and what came of it', () => {
    const one = count('stretch', {
      worked: 52 * MINUTE,
      postponed: fact('postponed'),
      next: fact('taken', { at: 11 * HOUR }),
    });
    expect(desk(one)[0]).toMatch(
      /of 50 min a stretch break had fallen due\. At 10:00.* put it off by 5 min\. .* at 11:00.*: stretch break taken\.$/,
    );
  });

  it('speaks of a hold before the clocks, and of no plan where there is none', () => {
    expect(told({ is: 'desk', hold: 'meeting', ...FROM, counts: [count('stretch')] })[1]).toBe(
      'Nothing was asked, because you were in a meeting. The clock went on.',
    );
    expect(desk()).toEqual(['No breaks are switched on.']);
  });
});

describe('a mark', () => {
  it.each(RESULTS)('that says %s has its own words', (result) => {
    for (const kind of ['stretch', 'micro'] as const) {
      const words = told({ is: 'mark', fact: fact(result, { kind }), count: count(kind), next: null });
      whole(words.slice(1));
      expect(words[1]).toMatch(/^The clock had counted 12 min/);
      expect(words).toHaveLength(3);
    }
  });

  it('says what came of a break that was put off', () => {
    const words = told({
      is: 'mark',
      fact: fact('postponed'),
      count: count('stretch'),
      next: fact('skipped', { at: 10.2 * HOUR }),
    });
    expect(words.at(-1)).toMatch(/^It was put off by 5 min\. What came of it at 10:12.*: stretch break skipped\.$/);
  });

  it('takes somebody at their word', () => {
    const words = told({ is: 'mark', fact: fact('natural', { byUser: true }), count: count('stretch'), next: null });
    expect(words.at(-1)).toMatch(/^You said so yourself/);
  });
});

describe('every other moment', () => {
  it.each<[Moment, RegExp]>([
    [{ is: 'future' }, /still to come/],
    [{ is: 'unknown' }, /Limber was not there yet/],
    [{ is: 'closed', ...FROM }, /It is no break/],
    [{ is: 'break', ...FROM, fact: null }, /^Break: 10:00/],
    [{ is: 'stopped', why: 'paused', ...FROM }, /Limber was paused/],
    [{ is: 'stopped', why: null, ...FROM }, /the clock stood still/],
  ])('%#', (moment, words) => {
    expect(told(moment).join(' ')).toMatch(words);
    whole(told(moment));
  });
});

it('a whole day answers at every minute, in whole sentences', () => {
  const span = (from: number, to: number, what: Span['what'], why: Span['why'] = null): Span => {
    return { from: from * HOUR, to: to * HOUR, what, why };
  };
  const day = {
    day: '1970-01-01',
    spans: [
      span(0, 8, 'closed'),
      span(8, 9.5, 'desk'),
      span(9.5, 10, 'away'),
      span(10, 11, 'desk', 'sound'),
      span(11, 12, 'stopped', 'off-hours'),
    ],
    facts: [fact('skipped', { at: 9 * HOUR }), fact('natural', { at: 9.5 * HOUR, kind: 'micro' })],
  };
  for (let at = 0; at <= 13 * HOUR; at += MINUTE) {
    const [, ...why] = told(whyNot(day, at, { from: 0, to: 12 * HOUR }, DEFAULTS));
    whole(why);
  }
});
