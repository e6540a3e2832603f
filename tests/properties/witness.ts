import type { Outcome } from '../../core/advance';
import type { Event } from '../../core/event';
import type { Session } from '../../core/session';
import type { Settings } from '../../core/settings';
import type { Surfaces, WantedNotification } from '../../core/surfaces';
import type { Doing } from './moves';

/** One event that was worked off and saved. Instants called `t` are true time, which no clock shows. */
export interface Step {
  readonly t: number;
  readonly event: Event;
  readonly settings: Settings;
  readonly before: Session;
  readonly outcome: Outcome;
  readonly picture: Surfaces;
  /** Which alarm brought it, if one did. */
  readonly alarm: 'due' | 'heartbeat' | null;
  /** Since the step before: an alarm or an event was lost or late, the worker killed, or the browser was not there. */
  readonly disturbed: boolean;
}

/** Something a person could see or hear. */
export interface Show {
  readonly t: number;
  readonly what: 'notification' | 'page' | 'chime';
  readonly about: WantedNotification['about'] | 'prompt' | 'running' | 'end';
  readonly id: string;
  readonly asked: number;
}

/** Who watches the world: sees what is true, what the scheduler made of it, and what came of that. */
export interface Witness {
  person(t: number, doing: Doing): void;
  sound(t: number, on: boolean): void;
  step(step: Step): void;
  show(show: Show): void;
  /** The worker died between a show and its report. */
  unreported(show: Show): void;
}
