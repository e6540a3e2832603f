import type { Surfaces } from '../../core/surfaces';
import { SECOND } from '../../core/units';
import type { Show } from './witness';

/** An alarm as the browser keeps it. */
export interface Alarm {
  readonly when: number;
  /** True time at which an alarm on elapsed time fires. */
  readonly firesAt: number;
}

/** How long a plain notification stays in Chromium (facts/platform.md, 16). */
const FLEETING = 9 * SECOND;

/** The browser as far as it outlives the worker: alarms, notifications, pages, the detection interval. */
export class Platform {
  readonly alarms = new Map<'due' | 'heartbeat', Alarm>();
  readonly notifications = new Map<string, number>();
  page: string | null = null;
  idleAfter = 60 * SECOND;

  constructor(
    readonly wallAlarms: boolean,
    readonly fleeting: boolean,
  ) {}

  /** The browser closes, or the extension is updated: everything of ours is gone. */
  vanish(): void {
    this.alarms.clear();
    this.notifications.clear();
    this.page = null;
  }

  setAlarm(name: 'due' | 'heartbeat', when: number | null, t: number, wall: number): void {
    if (when === null) this.alarms.delete(name);
    else if (this.alarms.get(name)?.when !== when)
      this.alarms.set(name, { when, firesAt: t + Math.max(0, when - wall) });
  }

  /** True time at which an alarm will fire if no clock jumps until then. */
  firing(name: 'due' | 'heartbeat', t: number, wall: number): number {
    const alarm = this.alarms.get(name);
    if (!alarm) return Number.POSITIVE_INFINITY;
    return this.wallAlarms ? t + Math.max(0, alarm.when - wall) : alarm.firesAt;
  }

  /** Takes down what the picture does not want any more. Only what is wanted may stay. */
  takeDown({ notification, page }: Surfaces, t: number): void {
    const wanted = notification && `${notification.about} ${notification.id} ${notification.asked}`;
    for (const [key, until] of this.notifications) if (key !== wanted || until <= t) this.notifications.delete(key);
    if (page?.id !== this.page) this.page = null;
  }

  /** Shows something, unless it is there already: then it is adopted. Returns whether it was shown now. */
  put({ what, about, id, asked }: Show, t: number): boolean {
    if (what === 'page') {
      if (this.page === id) return false;
      this.page = id;
      return true;
    }
    const key = `${about} ${id} ${asked}`;
    if (this.notifications.has(key)) return false;
    this.notifications.set(key, this.fleeting ? t + FLEETING : Number.POSITIVE_INFINITY);
    return true;
  }
}
