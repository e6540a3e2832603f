import { expect } from 'vitest';
import { advance } from '../../core/advance';
import { endedCare } from '../../core/care';
import { localDay } from '../../core/civil/local-day';
import type { Day } from '../../core/day/day';
import { emptyDay } from '../../core/day/paint';
import { record } from '../../core/day/record';
import { totals } from '../../core/day/totals';
import type { Cause, Command, Reading, Report } from '../../core/event';
import { holdsAt } from '../../core/holds';
import { KINDS, type Kind } from '../../core/kind';
import { HEARTBEAT } from '../../core/limits';
import { newSession } from '../../core/new-session';
import type { CareKind, PlanStep, Session } from '../../core/session';
import { DEFAULTS, type Range, type Settings, type Week } from '../../core/settings';
import type { Rung } from '../../core/styles';
import { asking, type Surfaces, surfaces } from '../../core/surfaces';
import { HOUR, MINUTE, SECOND } from '../../core/units';

/*
 * A timeline is a day with Limber, told as a short script: a person (works, leaves, watches a film), a machine (sleeps,
 * sets its clock, locks) and a simple honest browser around `advance` and `surfaces`. It writes down everything
 * a person could notice, with its local time, and `expect` compares the whole list: what is missing fails, what is extra too.
 *
 * One line is one instant; a weekday stands before the time on any other day than the first:
 *
 *   ! stretch            the badge begins to ask        ! gone    it stops
 *   ‖ · ‖ gone           the sign of a pause            badge 10  minutes (only with `minutes: true`)
 *   notice · chime · notification · page · end chime    shown or played, once each
 *   page closes          withdrawn by Limber (not by hand)
 *   ! care · care chime · care notification · care page    the end of a cold or warmth session
 *   nudge                the notification of a break that a flare-up asks for
 *   asks about pause     the one question of "until I resume"
 *   stretch natural from 10:00:00   a fact; `from` where it is dated earlier than it was written
 *   hold sound · free of sound      a hold in the popup
 *   answered already · refused limit   replies to commands, other than "done"
 */

/** A day's circumstances. Any setting can be given; what is not is the default. */
export interface Circumstances extends Partial<Settings> {
  /** Local time at which the timeline begins: Limber is installed there. Monday 2 March 2026, 09:00:00. */
  readonly begins?: string;
  /** Time zone at the beginning. London, where winter is UTC. */
  readonly zone?: string;
  /** Switches the other kind of break off. */
  readonly only?: Kind;
  /** Whether notifications were granted. They are, unless said otherwise. */
  readonly notifications?: boolean;
  /** Also write down the minutes on the badge. */
  readonly minutes?: boolean;
  /** The routine that the break page chooses; without one the break is one long step. */
  readonly routine?: readonly string[];
}

/** Milliseconds of '1 h 30 min', '20 s', '-1 h'. */
export function ms(duration: string): number {
  const units = { h: HOUR, min: MINUTE, s: SECOND };
  const parts = [...duration.matchAll(/(\d+) (h|min|s)\b/g)];
  if (parts.length === 0) throw new Error(`"${duration}" is no duration`);
  const sum = parts.reduce((total, [, count, unit]) => total + Number(count) * units[unit as keyof typeof units], 0);
  return duration.startsWith('-') ? -sum : sum;
}

/** Working hours such as '09:00-12:00 13:00-17:00' on some weekdays ('1' is Monday), Monday to Friday by default. */
export function hours(ranges: string, days = '12345'): Week {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const parsed = ranges.split(' ').map((range): Range => [minutes(range.slice(0, 5)), minutes(range.slice(6))]);
  const on = (day: string) => (days.includes(day) ? parsed : []);
  return { 1: on('1'), 2: on('2'), 3: on('3'), 4: on('4'), 5: on('5'), 6: on('6'), 7: on('7') };
}

export function timeline(circumstances: Circumstances = {}): Timeline {
  return new Timeline(circumstances);
}

type Alarm = { readonly when: number; rings: number };
type Line = { readonly at: number; readonly when: string; what: string };

const NOTIFIED = {
  notice: 'notice',
  stretch: 'notification',
  micro: 'notification',
  nudge: 'nudge',
  pause: 'asks about pause',
  care: 'care notification',
} as const;

const LADDER = [15, 30, 60, 120, 300, 600].map((seconds) => seconds * SECOND);

export class Timeline {
  /** Wakes more than 30 s after the one before, not caused by a person's command: a worker had to be started. */
  coldStarts = 0;

  private readonly lines: Line[] = [];
  private session: Session;
  private chosen: Settings;
  private books: ReadonlyMap<string, Day> = new Map();
  private last: Command | null = null;

  // The machine. `real` is what a stopwatch would say; the wall clock is off by `skew`.
  private real: number;
  private skew = 0;
  private place: string;
  private readonly firstDay: string;
  private wokenAt = Number.NEGATIVE_INFINITY;

  // The person.
  private moving = true;
  private touchedAt: number;
  private locked = false;
  private heard: 'front' | 'behind' | null = null;
  private full = false;

  // The browser.
  private due: Alarm | null = null;
  private heartbeat: Alarm | null = null;
  private interval = MINUTE;
  private told: 'active' | 'idle' | 'locked' = 'active';
  private tellsIdle = true;
  private answersQuestions = true;
  private dies = false;
  private granted: boolean;
  private sign = '';
  private holds: readonly string[] = [];
  private page: string | null = null;
  private steppedAt = 0;
  private readonly minutes: boolean;
  private readonly routine: readonly string[] | null;

  constructor(circumstances: Circumstances) {
    const { begins, zone, only, notifications, minutes, routine, ...settings } = circumstances;
    this.place = zone ?? 'Europe/London';
    const local = Temporal.PlainDateTime.from(begins ?? '2026-03-02T09:00:00');
    this.real = local.toZonedDateTime(this.place).epochMilliseconds;
    this.firstDay = localDay(this.real, this.place).day;
    this.touchedAt = this.real;
    this.granted = notifications ?? true;
    this.minutes = minutes ?? false;
    this.routine = routine ?? null;
    this.chosen = { ...DEFAULTS, ...settings };
    for (const kind of KINDS) {
      if (only && kind !== only) this.chosen = { ...this.chosen, [kind]: { ...this.chosen[kind], on: false } };
    }
    this.session = newSession(this.real, this.place);
    this.happen({ kind: 'boot', fresh: true });
  }

  // ── the person ─────────────────────────────────────────────────────────────────────────────────────────────────

  /** Types and moves the mouse without the smallest pause. The first touch unlocks the screen. */
  work(duration: string): this {
    this.locked = false;
    this.moving = true;
    return this.pass(ms(duration));
  }

  /** Works until a local time, today or (if that is over) tomorrow. */
  workUntil(time: string): this {
    const now = Temporal.Instant.fromEpochMilliseconds(this.wall).toZonedDateTimeISO(this.place);
    let then = now.withPlainTime(time);
    if (then.epochMilliseconds <= this.wall) then = then.add({ days: 1 });
    return this.work(`${(then.epochMilliseconds - this.wall) / SECOND} s`);
  }

  /** Touches nothing: away, or only thinking. */
  away(duration: string): this {
    if (this.locked) this.touchedAt = this.real;
    this.locked = false;
    this.moving = false;
    return this.pass(ms(duration));
  }

  /** Locks the screen and leaves. */
  lock(duration: string): this {
    this.locked = true;
    this.moving = false;
    return this.pass(ms(duration));
  }

  /** Watches a film in the tab in front and touches nothing. */
  film(duration: string): this {
    this.heard = 'front';
    this.away(duration);
    this.heard = null;
    return this;
  }

  /** From now on the tab in front, or one behind it, plays sound. */
  sound(where: 'front' | 'behind' | null): this {
    this.heard = where;
    return this;
  }

  /** From now on the window in front is full screen, or no longer. */
  fullScreen(on: boolean): this {
    this.full = on;
    return this;
  }

  /** Does something in the popup, in a notification or on a page of Limber's. */
  command(command: Command): this {
    this.last = command;
    if (!this.locked) this.touchedAt = this.real;
    this.happen({ kind: 'command', command });
    return this;
  }

  /** The same command a second time: a double click, or two pages. */
  again(): this {
    return this.last ? this.command(this.last) : this;
  }

  start(kind: Kind = 'stretch'): this {
    return this.command({ do: 'start', kind, id: this.session.cycles[kind].id });
  }
  postpone(minutes: 5 | 10 | null = 5): this {
    const { id, postponed } = this.session.cycles[this.concerned];
    return this.command({ do: 'postpone', id, asked: postponed, minutes });
  }
  skip(): this {
    return this.command({ do: 'skip', id: this.id });
  }
  done(): this {
    return this.command({ do: 'done', id: this.session.cycles.micro.id });
  }
  next(step: number): this {
    return this.command({ do: 'next', id: this.id, step });
  }
  swap(step: number, routine: readonly string[]): this {
    return this.command({ do: 'swap', id: this.id, step, steps: steps(routine, 'swapped') });
  }
  holdBreak(): this {
    return this.command({ do: 'hold-break', id: this.id });
  }
  goOn(): this {
    return this.command({ do: 'go-on', id: this.id });
  }
  end(): this {
    return this.command({ do: 'end', id: this.id });
  }
  pause(how: string): this {
    return this.command({ do: 'pause', for: how === 'today' || how === 'until-resumed' ? how : ms(how) });
  }
  tookBreak(): this {
    return this.command({ do: 'took-break', id: this.id });
  }
  resume(): this {
    return this.command({ do: 'resume' });
  }
  /** Starts a cold or warmth session under an id of the page's own. */
  care(id: string, duration = '15 min', kind: CareKind = 'cold'): this {
    return this.command({ do: 'care-start', id, kind, ms: ms(duration) });
  }
  /** Stops it, or answers its end. */
  careStop(): this {
    return this.command({ do: 'care-stop', id: this.session.care?.id ?? '' });
  }
  /** A flare-up asks for a nudge every hour, for some time, or no longer. */
  nudge(duration: string | null): this {
    return this.command({ do: 'nudge', until: duration === null ? null : this.wall + ms(duration) });
  }
  meeting(duration: string): this {
    return this.command({ do: 'meeting', until: this.wall + ms(duration) });
  }
  dismiss(rung: Rung): this {
    return this.command({ do: 'dismiss', id: this.id, rung });
  }

  /** Closes the page by hand. */
  closePage(): this {
    this.page = null;
    return this.report({ say: 'page-gone', id: this.id });
  }

  /** Reloads the page: it is gone, and here again after a moment. */
  reloadPage(moment: string): this {
    const { page, id } = this;
    this.closePage().pass(ms(moment));
    this.page = page;
    return this.report({ say: 'page-here', id });
  }

  settings(patch: Partial<Settings>): this {
    this.chosen = { ...this.chosen, ...patch };
    this.happen({ kind: 'settings' });
    return this;
  }

  /** Switches a kind of break on or off, or changes its plan. */
  plan(kind: Kind, patch: Partial<Settings[Kind]>): this {
    return this.settings({ [kind]: { ...this.chosen[kind], ...patch } });
  }

  // ── the machine and the browser ────────────────────────────────────────────────────────────────────────────────

  /** The machine sleeps: nothing runs. A touch wakes it, unless the screen is locked. */
  sleep(duration: string): this {
    this.moving = false;
    this.real += ms(duration);
    if (!this.locked) this.touchedAt = this.real;
    return this.pass(0);
  }

  /** The browser is closed and started again: pages, notifications and alarms are gone. */
  close(duration: string): this {
    this.real += ms(duration);
    this.touchedAt = this.real;
    this.page = null;
    this.due = null;
    this.heartbeat = null;
    this.interval = MINUTE;
    this.told = 'active';
    this.happen({ kind: 'boot', fresh: true });
    return this;
  }

  /** Limber is updated or reloaded, which closes its pages and clears its alarms. */
  update(): this {
    return this.close('0 s');
  }

  /** The worker dies and is started again; alarms and pages live on. */
  killWorker(): this {
    this.happen({ kind: 'boot', fresh: false });
    return this;
  }

  /** At the next event the worker dies after saving, before it has shown or set anything. */
  dieBeforeShowing(): this {
    this.dies = true;
    return this;
  }

  /** The browser loses the alarm that was set. */
  loseAlarm(): this {
    this.due = null;
    return this;
  }

  /** The idle API says nothing any more; it still answers questions. */
  loseIdleEvents(): this {
    this.tellsIdle = false;
    return this;
  }

  /** Nor does it answer questions about the person or the windows. */
  loseReadings(): this {
    this.answersQuestions = false;
    return this;
  }

  /** The wall clock is set, by hand or by the network; nobody is told. */
  setClock(by: string): this {
    this.skew += ms(by);
    return this;
  }

  /** The machine is taken to another zone. */
  zone(place: string): this {
    this.place = place;
    return this;
  }

  grantNotifications(): this {
    this.granted = true;
    return this.event({ kind: 'wake' });
  }

  /** An event out of turn: doubled, late or made up. `null` leaves the reading out. */
  event(cause: Cause, reading: Partial<Reading> | null = {}): this {
    this.happen(cause, reading);
    return this;
  }

  report(report: Report): this {
    return this.event({ kind: 'report', report });
  }

  // ── what came of it ────────────────────────────────────────────────────────────────────────────────────────────

  /** Compares everything that happened so far, the missing and the extra. */
  expect(lines: readonly string[]): this {
    expect(this.lines.map(({ when, what }) => `${when} ${what}`)).toEqual(lines);
    return this;
  }

  /** Id of the break that runs, asks or comes next. */
  get id(): string {
    return this.session.running?.id ?? this.session.cycles[this.concerned].id;
  }

  /** What the popup, a page and the toolbar would show at this moment. */
  get shown(): Surfaces {
    return surfaces(this.session, this.chosen, this.wall);
  }

  /** The record itself, for the few things that are seen nowhere else. */
  get stored(): Session {
    return this.session;
  }

  /** The record of a day as it stands in the books. */
  book(day = this.firstDay): Day {
    return this.books.get(day) ?? emptyDay(day);
  }

  /** The spans of a day in the books: '09:00:00–09:50:00 desk'. */
  spans(day = this.firstDay): string[] {
    const { spans } = this.books.get(day) ?? { spans: [] };
    return spans.map(
      ({ from, to, what, why }) => `${this.clock(from)}–${this.clock(to)} ${what}${why ? ` (${why})` : ''}`,
    );
  }

  /** The facts of a day in the books. */
  facts(day = this.firstDay) {
    return this.books.get(day)?.facts ?? [];
  }

  /** What the last break of a day says was done in it: 'stretch-1 60 s'. */
  moves(day = this.firstDay): string[] {
    return (this.facts(day).at(-1)?.moves ?? []).map(({ id, ms }) => `${id} ${ms / SECOND} s`);
  }

  /** The sums of a day. */
  totals(day = this.firstDay) {
    return totals(this.books.get(day) ?? { day, facts: [], spans: [] });
  }

  // ── how it works ───────────────────────────────────────────────────────────────────────────────────────────────

  private get wall(): number {
    return this.real + this.skew;
  }

  /** The kind a command means where it names none. */
  private get concerned(): Kind {
    const { cycles, running } = this.session;
    const late = KINDS.find((kind) => cycles[kind].dueAt !== null);
    return running?.kind ?? asking(this.session) ?? late ?? (this.chosen.stretch.on ? 'stretch' : 'micro');
  }

  /** Lets time pass, up to and including the end. What is due in it happens in order. */
  private pass(duration: number): this {
    const end = this.real + duration;
    for (let turns = 0; ; turns++) {
      if (turns > 20_000) throw new Error('The browser is woken again and again.');
      if (this.moving) this.touchedAt = this.real;
      const idleAt = this.idleChangesAt();
      const stepAt = this.pageStepsAt();
      const next = Math.min(this.due?.rings ?? Infinity, this.heartbeat?.rings ?? Infinity, idleAt, stepAt);
      if (next > end) break;
      this.real = Math.max(this.real, next);
      if (this.moving) this.touchedAt = this.real;
      if (next === this.due?.rings) {
        this.due = null;
        this.happen({ kind: 'wake' });
      } else if (next === this.heartbeat?.rings) {
        this.heartbeat.rings = this.real + HEARTBEAT;
        this.happen({ kind: 'wake' });
      } else if (next === stepAt) {
        this.steppedAt = this.real;
        this.report({ say: 'page-here', id: this.id });
      } else {
        this.told = this.idleState();
        if (this.tellsIdle) this.happen({ kind: 'idle', state: this.told, after: this.interval });
      }
    }
    this.real = end;
    if (this.moving) this.touchedAt = this.real;
    return this;
  }

  private idleState() {
    if (this.locked) return 'locked';
    return this.real - this.touchedAt >= this.interval ? 'idle' : 'active';
  }

  private idleChangesAt(): number {
    if (this.idleState() !== this.told) return this.real;
    return this.moving || this.told !== 'active' ? Infinity : this.touchedAt + this.interval;
  }

  /** The break page tells that it lives at the start of each of its steps. */
  private pageStepsAt(): number {
    const { running } = this.session;
    if (!running?.plan || running.stepEndsAt === null || this.page !== running.id) return Infinity;
    let end = running.stepEndsAt - this.skew;
    for (const step of running.plan.slice(running.step + 1)) {
      if (end > this.steppedAt) return end;
      end += step.ms;
    }
    return Infinity;
  }

  private reading(): Reading {
    const quiet = this.real - this.touchedAt;
    const { locked } = this;
    return {
      quietAtLeast: locked ? 0 : (LADDER.findLast((length) => quiet >= length) ?? 0),
      quietLessThan: locked ? null : (LADDER.find((length) => quiet < length) ?? null),
      locked,
      sound: this.heard !== null,
      soundInFront: this.heard === 'front',
      fullScreen: this.full,
    };
  }

  private happen(cause: Cause, reading: Partial<Reading> | null = {}): void {
    if (cause.kind !== 'command' && this.real - this.wokenAt > 30 * SECOND) this.coldStarts += 1;
    this.wokenAt = this.real;
    const read = reading && this.answersQuestions ? { ...this.reading(), ...reading } : null;
    // Every event finds what was stored as text, and nothing else: the worker may have died in between.
    const stored = JSON.parse(JSON.stringify(this.session)) as Session;
    const event = { ...cause, at: this.wall, zone: this.place, reading: read };
    const { session, facts, spans, reply } = advance(stored, event, this.chosen);
    this.session = session;
    for (const { kind, result, at, byUser } of facts) {
      const from = at === this.wall ? '' : ` from ${this.clock(at)}`;
      this.note(`${kind} ${result}${byUser ? ' by the user' : ''}${from}`);
    }
    for (const day of record(this.books, facts, spans)) this.books = new Map(this.books).set(day.day, day);
    if (reply.did === 'already') this.note('answered already');
    if (reply.did === 'refused') this.note(`refused ${reply.why}`);
    if (this.dies) this.dies = false;
    else this.match();
  }

  /** Makes the browser match the picture: one difference after another, each reported once it is there. */
  private match(): void {
    const wanted = surfaces(this.session, this.chosen, this.wall);
    const { wakeAt, heartbeatAt, notification, page, carePage, chime } = wanted;
    if (wakeAt !== null) expect(wakeAt, 'a wake lies ahead').toBeGreaterThan(this.wall);
    if (wakeAt === null) this.due = null;
    else if (this.due?.when !== wakeAt) this.due = { when: wakeAt, rings: wakeAt - this.skew };
    this.heartbeat = { when: heartbeatAt, rings: heartbeatAt - this.skew };
    this.interval = wanted.idleAfter;
    this.matchSign(wanted);
    this.matchHolds();
    if (this.page !== null && page?.id !== this.page) {
      if (this.session.ended?.id !== this.page) this.note('page closes');
      this.page = null;
    }
    if (chime) {
      const { id, asked, about } = chime;
      this.note(about === 'end' ? 'end chime' : id === this.session.care?.id ? 'care chime' : 'chime');
      this.report(about === 'end' ? { say: 'end-chimed', id } : { say: 'shown', id, asked, rung: 'chime' });
    } else if (notification?.show && this.granted) {
      const { id, asked, about } = notification;
      this.note(NOTIFIED[about]);
      const rung = about === 'notice' ? 'notice' : 'notification';
      this.report(about === 'pause' ? { say: 'pause-asked' } : { say: 'shown', id, asked, rung });
    } else if (carePage) {
      this.note('care page');
      this.report({ say: 'shown', id: carePage, asked: 0, rung: 'page' });
    } else if (page?.show) this.open(page);
  }

  /** Opens the break page, or adopts the one that is there. */
  private open({ id, asked }: { id: string; asked: number }): void {
    if (this.page !== id) this.note('page');
    this.page = id;
    this.report({ say: 'shown', id, asked, rung: 'page' });
    if (this.session.running?.id !== id) return;
    this.report({ say: 'page-here', id });
    this.steppedAt = this.real;
    if (this.routine && !this.session.running.plan) this.report({ say: 'plan', id, steps: steps(this.routine) });
  }

  private matchSign({ badge }: Surfaces): void {
    const signs = { '!': `! ${endedCare(this.session, this.wall) ? 'care' : asking(this.session)}`, '‖': '‖', '': '' };
    const sign = badge.text in signs ? signs[badge.text as keyof typeof signs] : `badge ${badge.text}`;
    const next = sign.startsWith('badge') && !this.minutes ? '' : sign;
    if (next === this.sign) return;
    this.note(next || (this.sign.startsWith('badge') ? 'badge empty' : `${this.sign[0]} gone`));
    this.sign = next;
  }

  private matchHolds(): void {
    const holds = holdsAt(this.session, this.chosen, this.wall).map(({ reason }) => reason);
    for (const reason of this.holds) if (!holds.includes(reason as (typeof holds)[0])) this.note(`free of ${reason}`);
    for (const reason of holds) if (!this.holds.includes(reason)) this.note(`hold ${reason}`);
    this.holds = holds;
  }

  private note(what: string): void {
    const line = this.lines.at(-1);
    if (line?.at === this.wall) line.what += `, ${what}`;
    else this.lines.push({ at: this.wall, when: this.clock(this.wall), what });
  }

  private clock(at: number): string {
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.place);
    const time = local.toPlainTime().toString({ smallestUnit: 'second' });
    if (local.toPlainDate().toString() === this.firstDay) return time;
    return `${local.toLocaleString('en-GB', { weekday: 'short' })} ${time}`;
  }
}

/** 'stretch-1', 'stretch-2' and so on; what was swapped in has a name of its own. */
function steps(routine: readonly string[], name = 'stretch'): PlanStep[] {
  return routine.map((duration, index) => ({ stretch: `${name}-${index + 1}`, side: 0, ms: ms(duration) }));
}
