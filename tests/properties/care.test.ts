import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advance } from '../../core/advance';
import { endedCare } from '../../core/care';
import type { Cause, Command } from '../../core/event';
import { KINDS } from '../../core/kind';
import { CARE_GAP, CARE_LIMIT, GRACE } from '../../core/limits';
import { newSession } from '../../core/new-session';
import type { Session } from '../../core/session';
import { DEFAULTS } from '../../core/settings';
import { surfaces } from '../../core/surfaces';
import { HOUR, MINUTE } from '../../core/units';
import { SEED } from './environment';

/*
 * Cold and warmth sessions in random lives: wakes at any time, sleep, restarts, clocks that are set, workers that die before
 * or after they have shown anything, commands in any order and twice.
 */

const START = Date.UTC(2026, 2, 28, 22);
const ZONE = 'Europe/London';

interface Step {
  readonly wait: number;
  readonly jump: number;
  readonly cause: Cause | 'care-start' | 'care-stop';
  readonly ms: number;
  /** The worker dies: before it stored anything, or after it stored but before it showed anything. */
  readonly dies: 'no' | 'before save' | 'before show';
}

const pause: Command = { do: 'pause', for: 'until-resumed' };
const step: fc.Arbitrary<Step> = fc.record({
  wait: fc.oneof(fc.integer({ min: 0, max: 6 * MINUTE }), fc.integer({ min: 0, max: 4 * HOUR })),
  jump: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.integer({ min: -6 * HOUR, max: 6 * HOUR })),
  cause: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Step['cause']>({ kind: 'wake' }) },
    { weight: 3, arbitrary: fc.constant<Step['cause']>('care-start') },
    fc.constant<Step['cause']>('care-stop'),
    fc.constant<Step['cause']>({ kind: 'boot', fresh: true }),
    fc.constant<Step['cause']>({ kind: 'boot', fresh: false }),
    fc.constant<Step['cause']>({ kind: 'command', command: pause }),
    fc.constant<Step['cause']>({ kind: 'command', command: { do: 'start', kind: 'stretch', id: null } }),
    fc.constant<Step['cause']>({ kind: 'idle', state: 'locked', after: 0 }),
  ),
  ms: fc.integer({ min: 1, max: 25 * MINUTE }),
  dies: fc.constantFrom('no', 'no', 'no', 'before save', 'before show'),
});

it('a session ends by the clock, is said once, keeps its gap, and no break asks while it runs', () => {
  let announced = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      let session: Session = newSession(START, ZONE);
      let wall = START;
      let starts = 0;
      const said = new Map<string, number>();
      const say = (what: string) => said.set(what, (said.get(what) ?? 0) + 1);
      for (const { wait, jump, cause: what, ms, dies } of steps) {
        wall += wait + jump;
        const id = `flare.${what === 'care-start' ? ++starts : starts}`;
        const command: Command | null =
          what === 'care-start'
            ? { do: what, id, kind: 'cold', ms }
            : what === 'care-stop'
              ? { do: what, id: session.care?.id ?? id }
              : null;
        const cause: Cause = command ? { kind: 'command', command } : (what as Cause);
        if (dies === 'before save') continue;
        const stored = JSON.parse(JSON.stringify(session)) as Session;
        const { session: next, reply } = advance(stored, { ...cause, at: wall, zone: ZONE, reading: null }, DEFAULTS);
        if (reply.did === 'refused') refused += 1;
        if (what === 'care-start' && reply.did === 'done' && stored.care) {
          // The gap in the time that the record knows: a clock that was set back has moved the end with it.
          const moved = Math.min(0, wall - stored.at);
          expect(wall - (stored.care.endsAt + moved)).toBeGreaterThanOrEqual(CARE_GAP);
        }
        session = next;
        const { care } = session;
        if (care) {
          expect(care.endsAt - care.startedAt).toBeLessThanOrEqual(CARE_LIMIT);
          // Running ones have their end ahead, and something that wakes for it.
          const wanted = surfaces(session, DEFAULTS, wall);
          if (!care.seen && wall < care.endsAt) {
            expect(wanted.wakeAt ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(care.endsAt);
            expect(wanted.badge.text).not.toBe('!');
          }
          if (wall < care.endsAt + GRACE) for (const kind of KINDS) expect(session.cycles[kind].prompt).toBeNull();
        }
        if (dies === 'before show') continue;
        const over = endedCare(session, wall);
        const { carePage, chime, badge, notification } = surfaces(session, DEFAULTS, wall);
        if (over) {
          announced += 1;
          expect(badge.text).toBe('!');
          expect(carePage === over.id || over.shown.includes('page')).toBe(true);
          if (KINDS.every((kind) => session.cycles[kind].prompt === null)) expect(notification?.id).toBe(over.id);
        } else {
          expect(carePage).toBeNull();
          expect(notification?.about).not.toBe('care');
        }
        const tell = (rung: 'chime' | 'page' | 'notification', of: string) => {
          say(`${rung} ${of}`);
          const report = { say: 'shown', id: of, asked: 0, rung } as const;
          session = advance(session, { kind: 'report', report, at: wall, zone: ZONE, reading: null }, DEFAULTS).session;
        };
        if (over && chime?.id === over.id) tell('chime', over.id);
        if (notification?.about === 'care' && notification.show) tell('notification', notification.id);
        if (carePage) tell('page', carePage);
      }
      for (const [what, times] of said) expect(times, what).toBe(1);
    }),
    { numRuns: 3_000, seed: SEED },
  );
  // A property over lives in which nothing happened would say nothing.
  expect(announced).toBeGreaterThan(1_000);
  expect(refused).toBeGreaterThan(1_000);
});
