import { describe, expect, it } from 'vitest';
import { absenceEffects } from '../../core/day/absence-effects';
import type { Day, Fact, Span } from '../../core/day/day';
import { DEFAULTS } from '../../core/settings';
import { MINUTE, SECOND } from '../../core/units';

const span = (from: number, to: number, what: Span['what']): Span => {
  return { from: from * MINUTE, to: to * MINUTE, what, why: null };
};
const fact = (at: number, kind: Fact['kind'], result: Fact['result'], over: Partial<Fact> = {}): Fact => {
  return { id: `${at}`, kind, result, at: at * MINUTE, day: '', offset: 0, ms: 0, byUser: false, ...over };
};

/** What became of an absence after so many minutes of work, in a day that began with a closed browser. */
function judged(worked: number, minutes: number, facts: readonly Fact[] = [], settings = DEFAULTS): string[] {
  const from = 60 + worked;
  const absence = span(from, from + minutes, 'away');
  const day: Day = { day: '', facts, spans: [span(0, 60, 'closed'), span(60, from, 'desk'), absence] };
  return absenceEffects(day, absence, 0, settings).map(({ kind, did }) => `${kind} ${did}`);
}

describe('an absence', () => {
  it('that is in the log as a stretch break counted, and stands for the eyes, too', () => {
    expect(judged(30, 20, [fact(90, 'stretch', 'natural')])).toEqual(['stretch counted']);
  });

  it('that is in the log counted, whatever the settings are now', () => {
    const settings = { ...DEFAULTS, away: 'ignored' as const, stretch: { ...DEFAULTS.stretch, on: false } };
    expect(judged(30, 20, [fact(90, 'stretch', 'natural')], settings)).toEqual(['stretch counted']);
  });

  it('after little work starts the clocks anew, and nothing is logged', () => {
    expect(judged(5, 90)).toEqual(['stretch restarted']);
    // Half of 20 min, but not of 50.
    expect(judged(15, 90, [fact(75, 'micro', 'natural')])).toEqual(['stretch restarted', 'micro counted']);
  });

  it('that is long enough only for the eyes says so', () => {
    expect(judged(15, 3, [fact(75, 'micro', 'natural')])).toEqual(['stretch too-short', 'micro counted']);
    expect(judged(5, 3)).toEqual(['stretch too-short', 'micro restarted']);
  });

  it('into which a micro-break went over that asked counted as that', () => {
    expect(judged(20, 3, [fact(80, 'micro', 'taken', { ms: 20 * SECOND })])).toContain('micro counted');
  });

  it('of seconds is too short for both', () => {
    expect(judged(15, 0.5)).toEqual(['stretch too-short']);
  });

  it('is judged by the longer of the break and what counts as being away', () => {
    expect(judged(5, 7, [], { ...DEFAULTS, idleAfter: 10 * MINUTE })).toEqual(['stretch too-short']);
  });

  it('that would have counted and is not in the log is owned up to', () => {
    expect(judged(30, 20)).toEqual(['stretch unlogged']);
    // The word of somebody is no absence.
    expect(judged(30, 20, [fact(95, 'stretch', 'natural', { byUser: true })])).toEqual(['stretch unlogged']);
  });

  it.each([
    ['pauses', 'only-pauses'],
    ['ignored', 'ignored'],
  ] as const)('where being away %s is not called too short, however long it was', (away, did) => {
    expect(judged(30, 90, [], { ...DEFAULTS, away })).toEqual([`stretch ${did}`]);
    expect(judged(30, 1, [], { ...DEFAULTS, away })).toEqual([`stretch ${did}`]);
  });

  it('that began before midnight is told by the day before', () => {
    const night = span(0, 480, 'away');
    expect(absenceEffects({ day: '', facts: [], spans: [night] }, night, 0, DEFAULTS)).toMatchObject([
      { kind: 'stretch', did: 'from-before' },
    ]);
  });

  it('says from when on one counts', () => {
    const short = span(1, 2, 'away');
    expect(absenceEffects({ day: '', facts: [], spans: [short] }, short, 0, DEFAULTS)[0]?.enough).toBe(5 * MINUTE);
  });

  it('does nothing where no kind of break is on, and speaks of the eyes where only they have breaks', () => {
    const stretch = { ...DEFAULTS.stretch, on: false };
    expect(judged(30, 20, [], { ...DEFAULTS, stretch })).toEqual(['micro unlogged']);
    expect(judged(30, 20, [], { ...DEFAULTS, stretch, micro: { ...DEFAULTS.micro, on: false } })).toEqual([]);
  });
});
