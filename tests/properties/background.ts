import { advance } from '../../core/advance';
import type { Day } from '../../core/day/day';
import { daysOf, record } from '../../core/day/record';
import type { Cause, Event } from '../../core/event';
import type { Session } from '../../core/session';
import type { Settings } from '../../core/settings';
import { type Surfaces, surfaces } from '../../core/surfaces';
import { SECOND } from '../../core/units';
import type { Move } from './moves';
import type { Platform } from './platform';
import type { Show, Witness } from './witness';

/** The two pure functions, as one worker knows them. */
export interface Scheduler {
  readonly advance: typeof advance;
  readonly surfaces: typeof surfaces;
}

/** Called at each cold start: what a scheduler keeps in memory dies with the worker. */
export type NewWorker = () => Scheduler;

/** The real scheduler. */
export const REAL: NewWorker = () => ({ advance, surfaces });

export type Kill = Extract<Move, { move: 'kill' }>;

/** An event as it is stamped, and what the world knows of it besides. */
export interface Delivery {
  readonly t: number;
  readonly event: Event;
  readonly settings: Settings;
  readonly alarm: 'due' | 'heartbeat' | null;
  readonly disturbed: boolean;
  readonly kill: Kill | null;
}

/** A worker dies after this long without an event. */
const WORKER_LIFE = 30 * SECOND;
/** A wake shows at most a notification, a page and two chimes. */
const MOST_FOLLOW_UPS = 4;

/** The background as it will be: load, advance, save, make the browser match. The worker may die at any await. */
export class Background {
  readonly book = new Map<string, Day>();
  session: Session;
  private worker: Scheduler | null = null;
  private lastEvent = 0;
  /** Reports that the wake under way has sent itself: what shows the same for ever is cut off. */
  private followUps = 0;

  constructor(
    session: Session,
    private readonly platform: Platform,
    private readonly newWorker: NewWorker,
    private readonly witness: Witness,
    /** Tells the world of a change that the worker made: the detection interval, its own reports. */
    private readonly world: { detect(after: number): void; report(cause: Cause): void; died(): void },
  ) {
    this.session = session;
  }

  die(): void {
    this.worker = null;
  }

  /** Works an event off. Returns false where the worker died before saving: the event is lost, or comes again. */
  take({ t, event, settings, alarm, disturbed, kill }: Delivery): boolean {
    if (event.kind !== 'report') this.followUps = 0;
    const worker = this.alive(t);
    const before = this.session;
    const outcome = worker.advance(before, event, settings);
    if (kill?.when === 'before save') {
      this.die();
      return false;
    }
    this.session = outcome.session;
    this.write(outcome);
    const picture = worker.surfaces(outcome.session, settings, event.at);
    this.witness.step({ t, event, settings, before, outcome, picture, alarm, disturbed });
    if (kill?.when === 'after save') {
      this.die();
      this.world.died();
    } else this.match(picture, t, event.at, kill !== null);
    return true;
  }

  /** A cold start reads what was stored, and nothing else. */
  private alive(t: number): Scheduler {
    if (this.worker === null || t - this.lastEvent > WORKER_LIFE) {
      this.worker = this.newWorker();
      this.session = JSON.parse(JSON.stringify(this.session));
    }
    this.lastEvent = t;
    return this.worker;
  }

  private write({ facts, spans }: ReturnType<typeof advance>): void {
    const days = new Map<string, Day>();
    for (const day of daysOf(facts, spans)) {
      const old = this.book.get(day);
      if (old) days.set(day, old);
    }
    for (const day of record(days, facts, spans)) this.book.set(day.day, day);
  }

  /** Makes the browser match the picture, and tells what was shown. */
  private match(picture: Surfaces, t: number, wall: number, dies: boolean): void {
    const { platform } = this;
    const { notification, page, chime } = picture;
    platform.setAlarm('due', picture.wakeAt, t, wall);
    platform.setAlarm('heartbeat', picture.heartbeatAt, t, wall);
    platform.takeDown(picture, t);
    this.world.detect(picture.idleAfter);
    if (notification?.show) {
      const { about, id, asked } = notification;
      this.reveal({ t, what: 'notification', about, id, asked }, dies);
    } else if (page?.show) {
      const about = this.session.running ? 'running' : 'prompt';
      this.reveal({ t, what: 'page', about, id: page.id, asked: page.asked }, dies);
    } else if (chime) this.reveal({ t, what: 'chime', about: chime.about, id: chime.id, asked: chime.asked }, dies);
  }

  private reveal(show: Show, dies: boolean): void {
    const { what, about, id, asked, t } = show;
    if (++this.followUps > MOST_FOLLOW_UPS) return;
    // A chime is marked and then played: a death in between costs the sound, not the silence.
    const isNew = what === 'chime' ? !dies : this.platform.put(show, t);
    if (isNew) this.witness.show(show);
    if (dies && what !== 'chime') {
      this.die();
      this.world.died();
      this.witness.unreported(show);
      return;
    }
    if (about === 'pause') this.world.report({ kind: 'report', report: { say: 'pause-asked' } });
    else if (about === 'end') this.world.report({ kind: 'report', report: { say: 'end-chimed', id } });
    else {
      const rung = about === 'notice' ? 'notice' : what;
      this.world.report({ kind: 'report', report: { say: 'shown', id, asked, rung } });
    }
  }
}
