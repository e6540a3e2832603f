import { expect, test } from 'vitest';
import { CHECK_INS, COLD_HOURS, PHASES, SESSIONS } from '../../content/flare-up/index';
import type { SessionKind } from '../../content/flare-up/types';
import { advance } from '../../core/advance';
import { endedCare } from '../../core/care';
import type { Cause } from '../../core/event';
import { answered, ended, nextSessionId, withSession } from '../../core/flare-up/change';
import { dueCheckIn } from '../../core/flare-up/check-ins';
import type { FlareUp } from '../../core/flare-up/flare-up';
import { pastFlareUps } from '../../core/flare-up/history';
import { flareUpNow, nudgeUntil } from '../../core/flare-up/now';
import { phaseAt } from '../../core/flare-up/phase';
import { kindsOnOffer, possible } from '../../core/flare-up/possible';
import { newSession } from '../../core/new-session';
import type { Session } from '../../core/session';
import { DEFAULTS } from '../../core/settings';
import { surfaces } from '../../core/surfaces';
import { HOUR, MINUTE } from '../../core/units';
import { flareUp, ZONE } from './flare-up';

/*
 * A whole flare-up over fourteen days, begun on the eve of summer time: two sessions a day by somebody who asks for one every
 * half hour, a browser that is restarted every morning, check-ins answered as they come.
 */

// Saturday 28 March 2026, 18:00 in London; the clocks go forward that night.
const BEGIN = Date.UTC(2026, 2, 28, 18);
const HALF = 30 * MINUTE;

class Life {
  now = BEGIN;
  one: FlareUp = flareUp({ onset: BEGIN, startedAt: BEGIN });
  session: Session = newSession(BEGIN, ZONE);
  readonly said: string[] = [];
  readonly lines: string[] = [];
  private phase = '';

  happen(cause: Cause): string {
    const stored = JSON.parse(JSON.stringify(this.session)) as Session;
    const { session, reply } = advance(stored, { ...cause, at: this.now, zone: ZONE, reading: null }, DEFAULTS);
    this.session = session;
    const { carePage, chime } = surfaces(session, DEFAULTS, this.now);
    const care = endedCare(session, this.now);
    if (care && chime?.id === care.id) this.report('chime', care.id);
    if (carePage) {
      this.said.push(carePage);
      this.report('page', carePage);
    }
    return reply.did;
  }

  private report(rung: 'chime' | 'page', id: string): void {
    const report = { say: 'shown', id, asked: 0, rung } as const;
    const event = { kind: 'report', report, at: this.now, zone: ZONE, reading: null } as const;
    this.session = advance(this.session, event, DEFAULTS).session;
  }

  note(what: string): void {
    const local = Temporal.Instant.fromEpochMilliseconds(this.now).toZonedDateTimeISO(ZONE);
    this.lines.push(`${local.toPlainDate().toString().slice(5)} ${local.toPlainTime().toString().slice(0, 5)} ${what}`);
  }

  look(): void {
    const phase = phaseAt(this.one, PHASES, this.now).id;
    if (phase !== this.phase) this.note(phase);
    this.phase = phase;
    const due = dueCheckIn(this.one, CHECK_INS, this.now);
    if (!due) return;
    this.note(`check-in ${due.id}`);
    this.one = answered(this.one, due.id, due.id === 'day-7' ? 'easing' : 'same', this.now);
  }

  /** Asks for what is on offer first; inside the gap the background refuses it, too. */
  ask(): void {
    const kind = kindsOnOffer(this.one, this.now, COLD_HOURS)[0] as SessionKind;
    const may = possible(this.one.sessions, SESSIONS[kind], this.now, this.session.care?.endsAt ?? null);
    const id = nextSessionId(this.one);
    const ms = SESSIONS[kind].defaultMinutes * MINUTE;
    if (!may.now && may.why === 'day') return;
    const did = this.happen({ kind: 'command', command: { do: 'care-start', id, kind, ms } });
    expect(did).toBe(may.now ? 'done' : 'refused');
    if (may.now) this.one = withSession(this.one, id, kind, this.now, ms);
  }
}

test('fourteen days', () => {
  const life = new Life();
  life.happen({ kind: 'boot', fresh: true });
  const until = nudgeUntil([life.one], life.now);
  life.happen({ kind: 'command', command: { do: 'nudge', until } });
  for (let half = 0; half < 14 * 48; half++) {
    life.look();
    const hour = Temporal.Instant.fromEpochMilliseconds(life.now).toZonedDateTimeISO(ZONE).hour;
    const awake = hour >= 7 && hour < 23;
    if (hour === 7) life.happen({ kind: 'boot', fresh: true });
    if (awake) life.ask();
    const end = life.now + HALF;
    while (life.now < end) {
      life.now += 5 * MINUTE;
      if (awake) life.happen({ kind: 'wake' });
    }
  }
  life.look();
  expect(life.lines).toEqual([
    '03-28 18:00 first-hour',
    '03-28 19:00 first-days',
    '03-31 19:00 after-three-days',
    '03-31 19:00 check-in day-3',
    '04-04 19:00 check-in day-7',
    '04-04 19:30 easing',
    '04-11 19:00 check-in day-14',
  ]);
  const { sessions } = life.one;
  // Each was said once, and none of them twice, whatever was restarted.
  expect(life.said).toEqual(sessions.map(({ id }) => id));
  expect(new Set(life.said).size).toBe(sessions.length);
  expect(sessions.every(({ from, to }) => to - from <= 20 * MINUTE)).toBe(true);
  const kinds = sessions.map(({ kind }) => kind);
  expect(kinds.indexOf('warmth')).toBe(kinds.lastIndexOf('cold') + 1);
  for (const { from, kind } of sessions) {
    const within = sessions.filter((s) => s.kind === kind && s.from >= from && s.from < from + 24 * HOUR);
    expect(within.length).toBeLessThanOrEqual(kind === 'cold' ? 6 : 4);
  }
  expect(sessions.length).toBeGreaterThan(40);
  expect(flareUpNow([life.one], life.now)).toEqual({ areas: ['lower-back'], easing: true, early: false });

  const over = ended(life.one, life.now);
  expect(flareUpNow([over], life.now)).toBeNull();
  expect(pastFlareUps([over], life.now, ZONE)).toMatchObject([{ days: 15, areas: ['lower-back'] }]);
});
