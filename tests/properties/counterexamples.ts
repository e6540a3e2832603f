import { DEFAULTS, type Settings } from '../../core/settings';
import { HOUR, MINUTE, SECOND } from '../../core/units';
import type { Move, Order, Timeline } from './moves';

/** A life that once broke the contract, and what went wrong in it. */
export interface Counterexample {
  readonly name: string;
  readonly life: Timeline;
}

/** Minutes on the clock as they stand in the tables of a day. */
const plan = (stretch: number, length: number, micro: number): Partial<Settings> => ({
  stretch: { on: true, every: stretch * MINUTE, length: length * MINUTE },
  micro: { on: true, every: micro * MINUTE, length: 20 * SECOND },
});

const pass = (seconds: number): Move => ({ move: 'pass', ms: seconds * SECOND });
const sleep = (seconds: number): Move => ({ move: 'sleep', ms: seconds * SECOND });
const jump = (ms: number): Move => ({ move: 'jump', ms });
const types: Move = { move: 'person', doing: 'types' };
const still: Move = { move: 'person', doing: 'still' };
const locked: Move = { move: 'person', doing: 'locked' };
const lose = (which: 'due' | 'heartbeat'): Move => ({ move: 'alarm', which, fate: 'lost', ms: 0 });
const lateIdle = (seconds: number): Move => ({ move: 'idle event', fate: 'late', ms: seconds * SECOND });
const zone = (name: string): Move => ({ move: 'zone', zone: name });
const sense = (what: { sound?: boolean; front?: boolean; full?: boolean }): Move => ({
  ...{ move: 'sense', sound: false, front: false, full: false },
  ...what,
});
const settings = (patch: Partial<Settings>): Move => ({ move: 'settings', patch });
const report = (say: 'page-here' | 'page-gone' | 'plan' | 'shown'): Move => ({
  ...{ move: 'report', say, stale: true, steps: [10_000] },
});
const order = (what: Order['do'], more: Partial<Order> = {}, twice = false): Move => ({
  move: 'command',
  order: { do: what, kind: 'stretch', stale: false, ms: 5 * MINUTE, rung: 'notification', ...more },
  twice,
});

const life = (patch: Partial<Settings>, moves: readonly Move[], more: Partial<Timeline> = {}): Timeline => ({
  ...{ start: Date.parse('2026-03-02T08:00:00Z'), zone: 'Europe/Berlin', idle: 'honest' },
  ...{ wallAlarms: false, fleeting: false, settings: { ...DEFAULTS, ...patch }, moves },
  ...more,
});

/** Found by the random lives, shrunk, and kept as they were found. The numbers are those of the day they were found on. */
export const COUNTEREXAMPLES: readonly Counterexample[] = [
  {
    name: 'P1 half a minute of thinking at a wake is no natural break',
    life: life({}, [pass(2370), still, pass(40), types, pass(900)]),
  },
  {
    name: 'P2 an idle event that comes late does not beat the reading',
    life: life(plan(8, 1, 4), [pass(100), lateIdle(90), still, pass(60), types, pass(600)]),
  },
  {
    name: 'P3 "I already took a break" twice is one fact',
    life: life({}, [pass(60), order('took-break', {}, true)]),
  },
  {
    name: 'P4 a lock of two seconds is away at once',
    life: life(plan(8, 1, 4), [locked, pass(2), types]),
  },
  {
    name: 'P5 full screen that ends in the instant it began is over',
    life: life(plan(11, 1, 4), [sense({ full: true }), order('look'), sense({}), { move: 'update' }, lose('due')]),
  },
  {
    name: 'P6 back and away again between two wakes',
    life: life(plan(8, 1, 4), [still, pass(60), jump(61_000), pass(360)], { wallAlarms: true }),
  },
  {
    name: 'P10 where idle is ignored a gap ends with its wake',
    life: life({ ...plan(8, 1, 4), away: 'ignored' }, [still, pass(480), lose('due'), lose('heartbeat'), pass(900)]),
  },
  {
    name: 'P11 a late lock does not beat the reading',
    life: life(plan(8, 1, 4), [pass(112), lateIdle(129), locked, types, pass(600)]),
  },
  {
    name: 'P13 due and held, a longer interval is planned anew',
    life: life(plan(11, 2, 13), [sense({ full: true }), pass(720), settings(plan(19, 5, 13)), sense({}), pass(300)]),
  },
  {
    name: 'P14 a report after a night asleep says nothing of a person',
    life: life({ ...plan(47, 1, 11), style: 'gentle' }, [locked, sleep(10_800), report('plan'), pass(86)]),
  },
  {
    name: 'P15 a fact is filed in the zone it happened in, also two events later',
    life: life(plan(30, 12, 20), [pass(1446), still, pass(620), zone('America/New_York'), pass(600)], {
      idle: 'only when asked',
    }),
  },
  {
    name: 'P17 a quiet that was seen does not go on for a report',
    life: life(plan(43, 2, 18), [still, { move: 'close', ms: 392_000 }, types, pass(269), report('page-here')]),
  },
  {
    name: 'P18 sound vouches for nobody where the user said so',
    life: life({ ...plan(12, 8, 12), soundSits: false }, [
      ...[pass(518), sense({ sound: true }), pass(174), still, pass(71), pass(82), sleep(357)],
    ]),
  },
  {
    name: 'P19 better evidence corrects what was counted',
    life: life(
      { ...plan(45, 5, 19), away: 'pauses' },
      [...[pass(3981), still, pass(254), pass(57), { move: 'boot again' } as const, pass(371)]],
      { idle: 'only when asked' },
    ),
  },
  {
    name: 'P20 one fact is in the books once, though the clock was set back',
    life: life(plan(12, 8, 8), [pass(450), locked, pass(330), jump(-19 * HOUR), pass(540)]),
  },
  {
    name: 'P22 a locked screen goes on being locked for a report',
    life: life(plan(20, 5, 19), [pass(1500), locked, pass(49), pass(325), report('page-here')]),
  },
  {
    name: 'P23 a lock that only a reading saw does not last until the next command',
    life: life(plan(32, 1, 18), [pass(1140), locked, { move: 'boot again' }, types, pass(66), order('look')], {
      idle: 'only when asked',
    }),
  },
  {
    name: 'P24 an absence began in the zone of its beginning, though the event that tells of it comes from another',
    life: life(plan(26, 5, 17), [pass(1438), still, pass(33), zone('UTC'), pass(371)]),
  },
  {
    name: 'P25 a kind that was switched off and on again asks anew, and not the same thing twice',
    life: life({ ...plan(43, 8, 8), polite: false }, [
      pass(1380),
      settings({ micro: { on: false, every: 8 * MINUTE, length: 20 * SECOND } }),
      settings({ micro: { on: true, every: 8 * MINUTE, length: 20 * SECOND } }),
    ]),
  },
  {
    name: 'P26 a quiet that is long enough when it is found is credited when it is found',
    life: life(plan(8, 2, 4), [pass(841), still, pass(83), jump(276_000), settings({ notice: 0 })]),
  },
  {
    name: 'P27 a browser that is closed as a hold ends cannot have asked: the time that it was closed is no grace',
    life: life({ ...plan(8, 1, 4), away: 'ignored' }, [
      order('meeting', { ms: 16 * MINUTE }),
      still,
      pass(960),
      { move: 'close', ms: HOUR },
    ]),
  },
];
