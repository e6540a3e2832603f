import type { Cause } from '../../core/event';
import { newSession } from '../../core/new-session';
import type { Settings } from '../../core/settings';
import { SECOND } from '../../core/units';
import { Background, type Kill, type NewWorker } from './background';
import { IdleApi } from './idle-api';
import { Late } from './late';
import type { Doing, Move, Timeline } from './moves';
import { command, report } from './orders';
import { Person } from './person';
import { Platform } from './platform';
import type { Witness } from './witness';

type Name = 'due' | 'heartbeat';

/** A simulated person, machine and browser that drive the background. */
export class World {
  t = 0;
  settings: Settings;
  /** Since when no alarm was lost, no worker killed, and no clock jumped. */
  undisturbed = 0;
  readonly background: Background;
  private jumped: number;
  private zone: string;
  private kill: Kill | null = null;
  private readonly fates = new Map<Name, Extract<Move, { move: 'alarm' }>>();
  private disturbed = false;
  private readonly late = new Late();
  private readonly person: Person;
  private readonly idle: IdleApi;
  private readonly platform: Platform;

  constructor(
    { start, zone, settings, idle, wallAlarms, fleeting }: Timeline,
    newWorker: NewWorker,
    private readonly witness: Witness,
  ) {
    this.jumped = start;
    this.zone = zone;
    this.settings = settings;
    this.person = new Person(idle);
    this.idle = new IdleApi(this.person);
    this.platform = new Platform(wallAlarms, fleeting);
    const hooks = {
      detect: (after: number) => this.detect(after),
      // Our own reports come in the wake that has just looked.
      report: (cause: Cause) => this.deliver(cause, null, null),
      died: () => this.disturb(),
    };
    this.background = new Background(newSession(start, zone), this.platform, newWorker, witness, hooks);
    this.deliver({ kind: 'boot', fresh: true });
  }

  get wall(): number {
    return this.t + this.jumped;
  }

  /** Lets one move happen. */
  play(move: Move): void {
    if (move.move === 'pass') this.pass(move.ms);
    else if (move.move === 'person') this.acts(move.doing);
    else if (move.move === 'sleep') this.absent(move.ms, false);
    else if (move.move === 'close') this.absent(move.ms, true);
    else if (move.move === 'update') this.reborn();
    else if (move.move === 'boot again') this.deliver({ kind: 'boot', fresh: false });
    else if (move.move === 'kill') this.kill = move;
    else if (move.move === 'alarm') this.fates.set(move.which, move);
    else if (move.move === 'idle event') this.idle.fate = move;
    else if (move.move === 'zone') this.zone = move.zone;
    else if (move.move === 'jump') {
      this.jumped += move.ms;
      this.undisturbed = Number.POSITIVE_INFINITY;
    } else if (move.move === 'settings') {
      this.settings = { ...this.settings, ...move.patch };
      this.deliver({ kind: 'settings' });
    } else if (move.move === 'sense') {
      this.person.sound = move.sound;
      this.person.front = move.sound && move.front;
      this.person.full = move.full;
      this.witness.sound(this.t, move.sound);
    } else if (move.move === 'command') this.commanded(move);
    else if (move.move === 'report') this.reported(move);
  }

  /** Lets time pass: alarms fire, the idle API changes its mind, late events arrive. */
  pass(ms: number): void {
    const until = this.t + ms;
    for (;;) {
      const next = this.nextHappening();
      if (next.at > until) break;
      this.t = Math.max(this.t, next.at);
      next.go();
    }
    this.t = until;
  }

  private nextHappening(): { at: number; go: () => void } {
    const { platform, t, wall } = this;
    const due = platform.firing('due', t, wall);
    const heartbeat = platform.firing('heartbeat', t, wall);
    const idle = this.idle.turns(t, platform.idleAfter);
    const at = Math.min(due, heartbeat, idle, this.late.next);
    if (at === this.late.next) return { at, go: () => this.deliver(this.late.take()) };
    if (at === idle) return { at, go: () => this.speakOfIdle() };
    return { at, go: () => this.ring(at === due ? 'due' : 'heartbeat') };
  }

  private ring(name: Name): void {
    const { platform, fates } = this;
    const fate = fates.get(name);
    fates.delete(name);
    const alarm = platform.alarms.get(name);
    // The alarm that wakes the worker is already gone; the heartbeat is periodic and comes again.
    platform.alarms.delete(name);
    if (name === 'heartbeat' && alarm) platform.setAlarm(name, alarm.when + 300 * SECOND, this.t, this.wall);
    if (fate && fate.fate !== 'doubled') this.disturb();
    if (fate?.fate === 'lost') return;
    if (fate?.fate === 'late') this.late.add(this.t + fate.ms, { kind: 'wake' });
    else this.deliver({ kind: 'wake' }, name);
    if (fate?.fate === 'doubled') this.deliver({ kind: 'wake' }, name);
  }

  private acts(doing: Doing): void {
    // A screen is unlocked by somebody who moves.
    if (this.person.doing === 'locked' && doing === 'still') return;
    if (!this.person.now(doing, this.t)) return;
    this.witness.person(this.t, doing);
    if (this.idle.isWrong(this.t, this.platform.idleAfter)) this.speakOfIdle();
  }

  private speakOfIdle(): void {
    const spoken = this.idle.speak(this.t, this.platform.idleAfter);
    if (!spoken) return;
    const { cause, times, late } = spoken;
    if (times === 0 || late !== null) this.disturb();
    if (late !== null) this.late.add(this.t + late, cause);
    else for (let n = 0; n < times; n++) this.deliver(cause);
  }

  /** A page reports. Where the browser could not be asked that says nothing of the person. */
  private reported(move: Extract<Move, { move: 'report' }>): void {
    if (move.say === 'page-gone' && !move.stale) this.platform.page = null;
    const reading = move.stale ? null : this.person.read(this.t);
    this.deliver({ kind: 'report', report: report(move, this.background.session) }, null, reading);
  }

  /** A command comes of somebody who is there. */
  private commanded(move: Extract<Move, { move: 'command' }>): void {
    this.acts('types');
    const cause: Cause = { kind: 'command', command: command(move.order, this.background.session, this.wall) };
    this.deliver(cause);
    if (move.twice) this.deliver(cause);
  }

  /** The machine sleeps or the browser is closed: nothing runs, and who typed types again afterwards. */
  private absent(ms: number, isClosed: boolean): void {
    const typed = this.person.doing === 'types';
    if (typed) this.turn('still');
    this.t += ms;
    this.disturb();
    if (typed) this.turn('types');
    this.background.die();
    this.late.clear();
    this.idle.settle(this.t, this.platform.idleAfter);
    if (isClosed) this.reborn();
  }

  private turn(doing: Doing): void {
    this.person.now(doing, this.t);
    this.witness.person(this.t, doing);
  }

  private reborn(): void {
    this.platform.vanish();
    this.background.die();
    this.late.clear();
    this.deliver({ kind: 'boot', fresh: true });
  }

  private disturb(): void {
    this.disturbed = true;
    this.undisturbed = Number.POSITIVE_INFINITY;
  }

  private deliver(cause: Cause, alarm: Name | null = null, reading = this.person.read(this.t)): void {
    const { t, settings, disturbed, kill } = this;
    this.kill = null;
    const event = { ...cause, at: this.wall, zone: this.zone, reading };
    if (kill?.when !== 'before save') {
      this.disturbed = false;
      this.undisturbed = t;
    }
    if (this.background.take({ t, event, settings, alarm, disturbed, kill })) return;
    // A boot is inferred from what outlived the worker, so it is never lost.
    if (kill?.again || cause.kind === 'boot') this.deliver(cause, alarm, reading);
    else this.disturb();
  }

  private detect(after: number): void {
    if (after === this.platform.idleAfter) return;
    this.platform.idleAfter = after;
    if (!this.idle.interval(this.t, after) || this.person.mode !== 'honest') return;
    this.late.add(this.t, { kind: 'idle', state: 'active', after });
  }
}
