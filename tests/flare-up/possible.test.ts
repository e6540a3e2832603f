import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLD_HOURS, SESSIONS } from '../../content/flare-up/index';
import type { SessionKind } from '../../content/flare-up/types';
import { nextSessionId, stopped, withoutSession, withSession } from '../../core/flare-up/change';
import { EARLY, type HadSession } from '../../core/flare-up/flare-up';
import { kindsOnOffer, mayPreferWarmth, possible } from '../../core/flare-up/possible';
import { CARE_GAP, CARE_LIMIT } from '../../core/limits';
import { HOUR, MINUTE } from '../../core/units';
import { flareUp, hoursIn } from './flare-up';

const had = (kind: SessionKind, from: number, minutes = 15): HadSession => ({
  id: `s-${from}`,
  kind,
  from,
  to: from + minutes * MINUTE,
});
const clock = (at: number) => new Date(at).toISOString().slice(8, 16);

describe('when a session may start', () => {
  it('at once where none was had', () => {
    expect(possible([], SESSIONS.cold, hoursIn(0), null)).toEqual({ now: true });
  });

  it('two hours after the end of the last one, of either kind', () => {
    const one = [had('cold', hoursIn(0))];
    for (const rule of [SESSIONS.cold, SESSIONS.warmth]) {
      expect(possible(one, rule, hoursIn(1), null)).toEqual({ now: false, from: hoursIn(2, 15), why: 'gap' });
      expect(possible(one, rule, hoursIn(2, 14), null)).toMatchObject({ now: false });
      expect(possible(one, rule, hoursIn(2, 15), null)).toEqual({ now: true });
    }
  });

  it('while one runs, not before two hours after its planned end', () => {
    expect(possible([had('cold', hoursIn(0), 20)], SESSIONS.cold, hoursIn(0, 5), null)).toMatchObject({
      from: hoursIn(2, 20),
    });
  });

  it('goes by the session that the background knows where that is later', () => {
    expect(possible([], SESSIONS.cold, hoursIn(1), hoursIn(0, 30))).toMatchObject({ from: hoursIn(2, 30) });
  });

  it.each([
    ['cold', 6],
    ['warmth', 4],
  ] as const)('%s: after %d in 24 hours, from 24 hours after the first of them', (kind, most) => {
    const starts = Array.from({ length: most }, (_, index) => hoursIn(8 + index * 3));
    const all = starts.map((from) => had(kind, from));
    const now = hoursIn(8 + most * 3);
    expect(possible(all, SESSIONS[kind], now, null)).toEqual({ now: false, from: hoursIn(32), why: 'day' });
    expect(possible(all.slice(1), SESSIONS[kind], now, null)).toEqual({ now: true });
    expect(possible(all, SESSIONS[kind], hoursIn(32), null)).toEqual({ now: true });
    const other = kind === 'cold' ? SESSIONS.warmth : SESSIONS.cold;
    expect(possible(all, other, now, null)).toEqual({ now: true });
  });

  it('what lies in the future by a clock that was wrong locks nobody out for days', () => {
    expect(possible([had('cold', hoursIn(500))], SESSIONS.cold, hoursIn(1), null)).toEqual({ now: true });
  });

  it('in any 24 hours, however they are cut, there are never too many, nor two too close', () => {
    const wish = fc.record({
      kind: fc.constantFrom<SessionKind>('cold', 'warmth'),
      wait: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 80 }), (wishes) => {
        let now = hoursIn(0);
        let sessions: HadSession[] = [];
        for (const { kind, wait } of wishes) {
          now += wait * MINUTE;
          const may = possible(sessions, SESSIONS[kind], now, null);
          if (!may.now) {
            expect(may.from).toBeGreaterThan(now);
            expect(possible(sessions, SESSIONS[kind], may.from - 1, null).now).toBe(false);
            continue;
          }
          sessions = [...sessions, had(kind, now, 20)];
        }
        for (const [index, one] of sessions.entries()) {
          const next = sessions[index + 1];
          if (next) expect(next.from - one.to).toBeGreaterThanOrEqual(CARE_GAP);
          for (const kind of ['cold', 'warmth'] as const) {
            const within = sessions.filter(
              (s) => s.kind === kind && s.from >= one.from && s.from < one.from + 24 * HOUR,
            );
            expect(within.length, clock(one.from)).toBeLessThanOrEqual(SESSIONS[kind].perDay);
          }
        }
      }),
    );
  });
});

describe('what is on offer', () => {
  it('cold in the first three days, then warmth first', () => {
    expect(kindsOnOffer(flareUp(), hoursIn(71), COLD_HOURS)).toEqual(['cold']);
    expect(kindsOnOffer(flareUp(), hoursIn(72), COLD_HOURS)).toEqual(['warmth', 'cold']);
  });

  it('warmth from the start for who prefers it, unless something was hit or is swollen', () => {
    expect(kindsOnOffer(flareUp({ prefersWarmth: true }), hoursIn(0), COLD_HOURS)).toEqual(['warmth', 'cold']);
    const hit = flareUp({ prefersWarmth: true, hit: true });
    expect(mayPreferWarmth(hit, hoursIn(71))).toBe(false);
    expect(kindsOnOffer(hit, hoursIn(71), COLD_HOURS)).toEqual(['cold']);
    expect(mayPreferWarmth(hit, hoursIn(72))).toBe(true);
  });
});

it('the record of sessions: doubled, stopped early, late, and one that did not start', () => {
  const one = flareUp();
  const id = nextSessionId(one);
  const started = withSession(one, id, 'cold', hoursIn(0), 15 * MINUTE);
  expect(withSession(started, id, 'cold', hoursIn(0), 15 * MINUTE)).toBe(started);
  expect(nextSessionId(started)).not.toBe(id);
  expect(stopped(started, id, hoursIn(0, 5)).sessions[0]?.to).toBe(hoursIn(0, 5));
  expect(stopped(started, id, hoursIn(5)).sessions[0]?.to).toBe(hoursIn(0, 15));
  expect(stopped(started, id, hoursIn(-5)).sessions[0]?.to).toBe(hoursIn(0));
  expect(withoutSession(started, id).sessions).toEqual([]);
});

it('the limits of the content are those of the background', () => {
  for (const { maxMinutes, gapMinutes, minMinutes, defaultMinutes } of Object.values(SESSIONS)) {
    expect(maxMinutes * MINUTE).toBe(CARE_LIMIT);
    expect(gapMinutes * MINUTE).toBe(CARE_GAP);
    expect([minMinutes, defaultMinutes]).toEqual([10, 15]);
  }
  expect(COLD_HOURS * HOUR).toBe(EARLY);
});
