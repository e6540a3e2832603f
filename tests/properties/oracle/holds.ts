import type { Session } from '../../../core/session';
import type { Settings } from '../../../core/settings';
import { MINUTE } from '../../../core/units';
import type { Step } from '../witness';
import { GAP } from './rules';
import { isWorkingTime } from './working-time';

/** Sound and full screen keep quiet for so long … */
const SENSED = 60 * MINUTE;
/** … and again after so long without them. */
const REARM = 5 * MINUTE;

interface Sensed {
  since: number;
  last: number;
  on: boolean;
}

/** The holds as the contract has them, kept from commands and readings alone. Instants are wall clock. */
export class Holds {
  private pause: { until: number; civil: boolean } | null = null;
  private meeting: number | null = null;
  private readonly sound: Sensed = { since: 0, last: Number.NEGATIVE_INFINITY, on: false };
  private readonly screen: Sensed = { since: 0, last: Number.NEGATIVE_INFINITY, on: false };

  /** A clock set back moves what was a duration; times of day stay. */
  shift(by: number): void {
    if (this.pause && !this.pause.civil) this.pause.until += by;
    for (const one of [this.sound, this.screen]) {
      one.since += by;
      one.last += by;
    }
  }

  /** Another zone: times of day are times of day there. They are taken from the record, which shows them. */
  rezone({ pause, meeting }: Session): void {
    if (this.pause?.civil) this.pause.until = pause?.until ?? Number.NEGATIVE_INFINITY;
    if (this.meeting !== null) this.meeting = meeting?.until ?? null;
  }

  /** Ends of their own, on the wall clock. */
  ends(): number[] {
    return [this.pause?.until ?? Number.POSITIVE_INFINITY, this.meeting ?? Number.POSITIVE_INFINITY];
  }

  /** Takes in a step: what was commanded, seen and heard. */
  take({ event, outcome }: Step): void {
    const { at, reading } = event;
    if (this.pause && this.pause.until <= at) this.pause = null;
    if (this.meeting !== null && this.meeting <= at) this.meeting = null;
    if (event.kind === 'command' && outcome.reply.did === 'done') {
      const { command } = event;
      if (command.do === 'pause') {
        const until = outcome.session.pause?.until ?? Number.POSITIVE_INFINITY;
        this.pause = {
          until: typeof command.for === 'number' ? at + command.for : until,
          civil: command.for === 'today',
        };
      }
      if (command.do === 'resume') this.pause = null;
      if (command.do === 'meeting') this.meeting = command.until;
      if (command.do === 'meeting-over') this.meeting = null;
    }
    if (reading) {
      sense(this.sound, reading.soundInFront, at);
      sense(this.screen, reading.fullScreen, at);
    }
  }

  /** Whether the clock stops at a wall-clock instant. */
  stops(at: number, zone: string, settings: Settings): boolean {
    if (!settings.remind || (this.pause && at < this.pause.until)) return true;
    return settings.hours !== null && !isWorkingTime(settings.hours, at, zone);
  }

  /** Whether a quiet hold with an end of its own is on. */
  inMeeting(at: number): boolean {
    return this.meeting !== null && at < this.meeting;
  }

  /** Whether sound or full screen keeps it quiet, as of the last reading. */
  senses(at: number, { quietForSound, quietForFullScreen }: Settings, slack = 0): boolean {
    const on = (one: Sensed) => one.on && at - one.since < SENSED - slack;
    return (quietForSound && on(this.sound)) || (quietForFullScreen && on(this.screen));
  }

  /** Whether anything holds. */
  any(at: number, zone: string, settings: Settings): boolean {
    return this.stops(at, zone, settings) || this.inMeeting(at) || this.senses(at, settings);
  }
}

/** Two readings that heard it are one piece, unless nobody could listen in between (sleep, a closed browser). */
function sense(one: Sensed, on: boolean, at: number): void {
  if (on && at - one.last >= (one.on ? GAP + 1 : REARM)) one.since = at;
  if (on) one.last = at;
  one.on = on;
}
