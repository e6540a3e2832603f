import { advance } from '../../core/advance';
import type { Cause, Reading } from '../../core/event';
import { newSession } from '../../core/new-session';
import type { Session } from '../../core/session';
import type { Settings } from '../../core/settings';
import type { Surfaces } from '../../core/surfaces';
import { surfaces } from '../../core/surfaces';
import { SECOND } from '../../core/units';

/** A worker that has had nothing to do for this long is dead: the next event is a cold start. */
const WORKER_LIFE = 30 * SECOND;
const QUESTIONS = [15, 30, 60, 120, 300].map((seconds) => seconds * SECOND);

/** The smallest background there can be: it advances, looks at the picture, reports what it would have shown. */
export class Drive {
  session: Session;
  picture: Surfaces;
  events = 0;
  coldStarts = 0;
  /** Why each cold start came, for reading the figures. */
  readonly causes: { at: number; why: string }[] = [];
  private lastEvent = Number.NEGATIVE_INFINITY;

  now: number;
  private readonly zone: string;
  private readonly settings: Settings;

  constructor(now: number, zone: string, settings: Settings) {
    this.now = now;
    this.zone = zone;
    this.settings = settings;
    this.session = newSession(now, zone);
    this.picture = surfaces(this.session, settings, now);
  }

  /** An event, `quiet` milliseconds after somebody last moved. */
  event(cause: Cause, quiet: number, why: string): void {
    if (this.now - this.lastEvent > WORKER_LIFE) {
      this.coldStarts += 1;
      this.causes.push({ at: this.now, why });
    }
    this.lastEvent = this.now;
    this.advance(cause, reading(quiet));
    const { notification, page, chime } = this.picture;
    if (notification?.show)
      this.shown(notification.id, notification.asked, notification.about === 'notice' ? 'notice' : 'notification');
    if (page?.show) this.shown(page.id, page.asked, 'page');
    if (chime?.about === 'prompt') this.shown(chime.id, chime.asked, 'chime');
    if (chime?.about === 'end') this.advance({ kind: 'report', report: { say: 'end-chimed', id: chime.id } }, null);
  }

  private shown(id: string, asked: number, rung: 'notice' | 'notification' | 'page' | 'chime'): void {
    this.advance({ kind: 'report', report: { say: 'shown', id, asked, rung } }, null);
  }

  private advance(cause: Cause, read: Reading | null): void {
    this.events += 1;
    const event = { ...cause, at: this.now, zone: this.zone, reading: read };
    this.session = advance(this.session, event, this.settings).session;
    this.picture = surfaces(this.session, this.settings, this.now);
  }

  /** The next alarm: the one that is due, or the heartbeat. */
  get nextAlarm(): { at: number; why: string } {
    const { wakeAt, heartbeatAt } = this.picture;
    return wakeAt !== null && wakeAt <= heartbeatAt
      ? { at: wakeAt, why: 'due' }
      : { at: heartbeatAt, why: 'heartbeat' };
  }
}

function reading(quiet: number): Reading {
  return {
    quietAtLeast: QUESTIONS.findLast((ms) => quiet >= ms) ?? 0,
    quietLessThan: QUESTIONS.find((ms) => quiet < ms) ?? null,
    locked: false,
    sound: false,
    soundInFront: false,
    fullScreen: false,
  };
}
