import { describe, expect, it, test } from 'vitest';
import { CHECK_INS, PHASES } from '../../content/flare-up/index';
import { answered, eased, ended, paused } from '../../core/flare-up/change';
import { checkInAt, closingCheckIn, dueCheckIn, nextCheckIn } from '../../core/flare-up/check-ins';
import { refuseOnset } from '../../core/flare-up/check-onset';
import { endOf, type FlareUp, LASTS, newFlareUp, runningAt } from '../../core/flare-up/flare-up';
import { flareUpDays, pastFlareUps } from '../../core/flare-up/history';
import { flareUpNow, nudgeUntil } from '../../core/flare-up/now';
import { dayOf, phaseAt } from '../../core/flare-up/phase';
import { HOUR, MINUTE } from '../../core/units';
import { flareUp, hoursIn, ONSET, ZONE } from './flare-up';

const DAY = 24;

describe('phases', () => {
  it.each([
    [0, 'first-hour'],
    [0.99, 'first-hour'],
    [1, 'first-days'],
    [71.99, 'first-days'],
    [72, 'after-three-days'],
    [83 * DAY, 'after-three-days'],
    [84 * DAY, 'long'],
  ])('after %d hours: %s', (hours, id) => {
    expect(phaseAt(flareUp(), PHASES, hoursIn(hours)).id).toBe(id);
  });

  it('is easing from when the user says so, until they take it back, and never beyond twelve weeks', () => {
    const easing = eased(flareUp(), true, hoursIn(30));
    expect(phaseAt(easing, PHASES, hoursIn(31)).id).toBe('easing');
    expect(phaseAt(eased(easing, false, hoursIn(40)), PHASES, hoursIn(41)).id).toBe('first-days');
    expect(phaseAt(easing, PHASES, hoursIn(84 * DAY)).id).toBe('long');
    expect(eased(easing, true, hoursIn(50)).easingSince).toBe(hoursIn(30));
  });

  it('counts hours that have passed: a night in which the clocks change has no say', () => {
    // London goes to summer time on 29 March 2026 at 01:00.
    const onset = Date.UTC(2026, 2, 28, 12);
    const one = flareUp({ onset, startedAt: onset });
    expect(phaseAt(one, PHASES, onset + 72 * HOUR - 1).id).toBe('first-days');
    expect(phaseAt(one, PHASES, onset + 72 * HOUR).id).toBe('after-three-days');
    expect(dayOf(one, onset + 24 * HOUR)).toBe(2);
  });

  it('a clock that is set back before the onset makes it the first hour, not nonsense', () => {
    expect(phaseAt(flareUp(), PHASES, hoursIn(-5)).id).toBe('first-hour');
    expect(dayOf(flareUp(), hoursIn(-5))).toBe(1);
    expect(runningAt([flareUp()], hoursIn(-5))).not.toBeNull();
  });
});

describe('onset', () => {
  const NOW = hoursIn(0);
  it.each([
    [null, 'missing'],
    [Number.NaN, 'missing'],
    [NOW + MINUTE, 'future'],
    [NOW + 59_000, null],
    [NOW, null],
    [NOW - 83 * DAY * HOUR, null],
    [NOW - LASTS, 'long-ago'],
  ])('%d: %s', (onset, refusal) => {
    expect(refuseOnset(onset, NOW)).toBe(refusal);
  });
});

describe('check-ins', () => {
  const due = (hours: number, one = flareUp()) => dueCheckIn(one, CHECK_INS, hoursIn(hours))?.id ?? null;

  it('come on days 3, 7 and 14, from week 3 and in week 12, each until it is answered', () => {
    expect(CHECK_INS.map((one) => (checkInAt(flareUp(), one) - ONSET) / HOUR / DAY)).toEqual([3, 7, 14, 21, 84]);
    expect([due(71), due(72), due(167), due(168), due(336), due(21 * DAY), due(83 * DAY)]).toEqual([
      null,
      'day-3',
      'day-3',
      'day-7',
      'day-14',
      'weeks-3-to-6',
      'weeks-3-to-6',
    ]);
    expect(due(73, answered(flareUp(), 'day-3', null, hoursIn(73)))).toBeNull();
  });

  it('nobody there for weeks: one is asked, never two', () => {
    const one = answered(flareUp(), 'weeks-3-to-6', 'same', hoursIn(22 * DAY));
    expect(due(22 * DAY, one)).toBeNull();
  });

  it('one that had passed before the companion was started is not asked', () => {
    const late = newFlareUp({ onset: ONSET, areas: [], hit: false }, hoursIn(5 * DAY));
    expect(due(5 * DAY, late)).toBeNull();
    expect(nextCheckIn(late, CHECK_INS, hoursIn(5 * DAY))?.id).toBe('day-7');
  });

  it('a paused flare-up asks nothing', () => {
    expect(due(73, paused(flareUp(), true, hoursIn(70)))).toBeNull();
    expect(due(73, paused(paused(flareUp(), true, hoursIn(70)), false, hoursIn(72)))).toBe('day-3');
  });

  it('"easing" unlocks, "worse" takes back, "the same" and no answer change nothing, and the second answer counts for nothing', () => {
    const easing = answered(flareUp(), 'day-3', 'easing', hoursIn(73));
    expect(easing.easingSince).toBe(hoursIn(73));
    expect(answered(easing, 'day-7', 'same', hoursIn(170)).easingSince).toBe(hoursIn(73));
    expect(answered(easing, 'day-7', null, hoursIn(170)).easingSince).toBe(hoursIn(73));
    expect(answered(easing, 'day-7', 'worse', hoursIn(170)).easingSince).toBeNull();
    expect(answered(easing, 'day-3', 'worse', hoursIn(74))).toBe(easing);
  });

  it('the next one is the next one, and after the end there is none', () => {
    expect(nextCheckIn(flareUp(), CHECK_INS, hoursIn(0))?.id).toBe('day-3');
    expect(nextCheckIn(flareUp(), CHECK_INS, hoursIn(22 * DAY))?.id).toBe('week-12');
    expect(nextCheckIn(ended(flareUp(), hoursIn(23 * DAY)), CHECK_INS, hoursIn(22 * DAY))).toBeNull();
  });

  it('the last one comes as it ends by itself, until it is answered', () => {
    const closing = (one: FlareUp, days: number) => closingCheckIn([one], CHECK_INS, hoursIn(days * DAY))?.checkIn.id;
    expect(closing(flareUp(), 83.9)).toBeUndefined();
    expect(closing(flareUp(), 84)).toBe('week-12');
    expect(closing(flareUp(), 100)).toBe('week-12');
    expect(closing(answered(flareUp(), 'week-12', null, hoursIn(85 * DAY)), 86)).toBeUndefined();
    expect(closing(ended(flareUp(), hoursIn(83 * DAY)), 86)).toBeUndefined();
    expect(closing(paused(flareUp(), true, hoursIn(83 * DAY)), 86)).toBeUndefined();
  });
});

describe('the end', () => {
  it('comes by the user, or by itself after twelve weeks', () => {
    const one = flareUp();
    expect(runningAt([one], ONSET + LASTS - 1)).toBe(one);
    expect(runningAt([one], ONSET + LASTS)).toBeNull();
    expect(runningAt([ended(one, hoursIn(50))], hoursIn(50))).toBeNull();
    expect(endOf(ended(one, ONSET + 2 * LASTS))).toBe(ONSET + LASTS);
    expect(ended(ended(one, hoursIn(50)), hoursIn(90)).endedAt).toBe(hoursIn(50));
  });

  it('makes history: dates, area and local days, the latest first, and nothing else', () => {
    const first = ended(flareUp(), hoursIn(14, 59));
    const second = ended(flareUp({ id: 'flare-2', onset: hoursIn(500), startedAt: hoursIn(500) }), hoursIn(500 + 39));
    const past = pastFlareUps([first, second, flareUp({ id: 'flare-3', onset: hoursIn(900) })], hoursIn(901), ZONE);
    expect(past.map(({ id, days }) => `${id} ${days}`)).toEqual(['flare-2 2', `${first.id} 1`]);
    expect(Object.keys(past[0] ?? {}).toSorted()).toEqual(['areas', 'days', 'from', 'id', 'to']);
  });
});

describe('its local days', () => {
  const begun = (onset: number, over: Partial<FlareUp>) => flareUp({ id: `flare-${onset}`, onset, ...over });

  it('go from the onset to the end, or to today', () => {
    const first = begun(hoursIn(0), { endedAt: hoursIn(50) });
    const second = begun(hoursIn(24 * 10), {});
    expect(flareUpDays([second, first], hoursIn(24 * 12), ZONE)).toEqual([
      { from: '2026-03-02', to: '2026-03-04' },
      { from: '2026-03-12', to: '2026-03-14' },
    ]);
    // Nobody ended it: twelve weeks later it is over by itself.
    expect(flareUpDays([second], hoursIn(24 * 365), ZONE)).toEqual([{ from: '2026-03-12', to: '2026-06-04' }]);
  });

  it('are there once where two of them meet, and not before a clock that was wrong', () => {
    const long = begun(hoursIn(0), { endedAt: hoursIn(24 * 9) });
    const within = begun(hoursIn(24 * 3), { endedAt: hoursIn(24 * 4) });
    const over = begun(hoursIn(24 * 9), { endedAt: hoursIn(24 * 11) });
    const ahead = begun(hoursIn(24 * 90), {});
    expect(flareUpDays([over, ahead, within, long], hoursIn(24 * 20), ZONE)).toEqual([
      { from: '2026-03-02', to: '2026-03-13' },
    ]);
  });
});

test('breaks and tips are told where it is, whether it eases and whether it is early; a paused one still counts', () => {
  expect(flareUpNow([], hoursIn(1))).toBeNull();
  expect(flareUpNow([flareUp()], hoursIn(1))).toEqual({ areas: ['lower-back'], easing: false, early: true });
  const easing = paused(eased(flareUp(), true, hoursIn(80)), true, hoursIn(90));
  expect(flareUpNow([easing], hoursIn(100))).toEqual({ areas: ['lower-back'], easing: true, early: false });
  expect(flareUpNow([ended(easing, hoursIn(110))], hoursIn(111))).toBeNull();
});

test('the nudge lasts as long as the flare-up, and neither paused nor without being wanted', () => {
  expect(nudgeUntil([flareUp()], hoursIn(1))).toBe(ONSET + LASTS);
  expect(nudgeUntil([paused(flareUp(), true, hoursIn(1))], hoursIn(2))).toBeNull();
  expect(nudgeUntil([flareUp({ nudge: false })], hoursIn(2))).toBeNull();
  expect(nudgeUntil([ended(flareUp(), hoursIn(1))], hoursIn(2))).toBeNull();
});
