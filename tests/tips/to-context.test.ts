import { describe, expect, it, test } from 'vitest';
import { newWorkplace, usedFrom } from '../../core/audit/workplaces';
import type { Span } from '../../core/day/day';
import { DEFAULTS, type Settings } from '../../core/settings';
import { seasonOf } from '../../core/tips/season';
import { toContext } from '../../core/tips/to-context';
import { HOUR, MINUTE } from '../../core/units';
import { DAY } from './moments';

const ZONE = 'Europe/Berlin';
const MIDNIGHT = Date.parse('2026-03-02T00:00+01:00');
const at = (hour: number, minute = 0) => MIDNIGHT + hour * HOUR + minute * MINUTE;
const span = (what: Span['what'], from: number, to: number): Span => ({ what, from, to, why: null });
const MORNING = [span('desk', at(8), at(12))];

describe('the season of the day', () => {
  const lunch = (from: number, to: number, what: Span['what'] = 'away') => [
    ...MORNING,
    span(what, from, to),
    span('desk', to, at(14)),
  ];
  test.each([
    ['first-hour', MORNING, at(8, 59), null],
    [null, MORNING, at(9), null],
    [null, [span('desk', MIDNIGHT, at(0, 30))], at(0, 30), null],
    [null, [], at(8), null],
    ['last-hour', MORNING, at(16), at(17)],
    [null, MORNING, at(15, 59), at(17)],
    [null, MORNING, at(17), at(17)],
    ['last-hour', [span('desk', at(16, 30), at(16, 40))], at(16, 40), at(17)],
    ['after-lunch', lunch(at(12), at(12, 40)), at(13), null],
    [null, lunch(at(12), at(12, 40)), at(13, 40), null],
    [null, lunch(at(12), at(12, 19)), at(12, 30), null],
    [null, lunch(at(12), at(12, 40), 'closed'), at(13), null],
    [null, [...MORNING, span('away', at(10, 30), at(11, 30))], at(11, 40), null],
    [null, [...MORNING, span('away', at(14, 30), at(15, 30))], at(15, 40), null],
  ] as const)('is %s', (season, spans, now, workEnds) => {
    expect(seasonOf(spans, now, ZONE, MIDNIGHT, workEnds)).toBe(season);
  });
});

describe('the moment as tips see it', () => {
  const day = { '1': [[9 * 60, 17 * 60]] } as unknown as Settings['hours'];
  const hours = { ...day, '2': [], '3': [], '4': [], '5': [], '6': [], '7': [] } as Settings['hours'];
  const fact = (id: string, minute: number, kind: 'stretch' | 'micro', result: 'taken' | 'skipped') => ({
    id,
    kind,
    result,
    at: at(11, minute),
    day: '2026-03-02',
    offset: 60,
    ms: 0,
    byUser: false,
  });
  const sources = {
    now: at(16, 10),
    zone: ZONE,
    today: {
      day: '2026-03-02',
      facts: [fact('a', 0, 'stretch', 'taken'), fact('b', 30, 'stretch', 'skipped'), fact('c', 50, 'micro', 'taken')],
      spans: [span('desk', at(9), at(12)), span('away', at(12), at(15)), span('desk', at(15), at(16, 10))],
    },
    settings: { body: DEFAULTS.body, hours },
    workplaces: [usedFrom(newWorkplace('a', 'Home', 1), 5), newWorkplace('b', 'Office', 2)],
    born: at(16, 10) - 3 * DAY + 1,
    bridged: MINUTE,
    felt: null,
    flareUp: null,
  };

  it('is what was seen and said', () => {
    expect(toContext(sources)).toMatchObject({
      at: at(16, 10),
      day: '2026-03-02',
      minute: 970,
      satMs: 70 * MINUTE,
      deskMs: 250 * MINUTE,
      season: 'last-hour',
      lastBreak: { result: 'skipped', at: at(11, 30) },
      workplace: { name: 'Home' },
      workplaces: 2,
      daysInUse: 2,
      felt: null,
      flareUp: null,
    });
  });

  it('of nothing is nothing', () => {
    const empty = { day: '2026-03-02', facts: [], spans: [] };
    const context = toContext({ ...sources, today: empty, workplaces: [], born: at(20), settings: { ...DEFAULTS } });
    expect(context).toMatchObject({
      satMs: null,
      deskMs: 0,
      season: null,
      lastBreak: null,
      workplace: null,
      daysInUse: 0,
    });
  });
});
