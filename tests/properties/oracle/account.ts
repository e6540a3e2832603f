import type { Kind } from '../../../core/kind';
import type { Settings } from '../../../core/settings';
import { SECOND } from '../../../core/units';
import { Work } from './work';

/** One timer as the contract has it: the work since it began, and since the break was postponed. */
export class Account {
  work = new Work();
  postponed: { ms: number; work: Work } | null = null;
  /** A shortened interval is due after a minute more: work from which it must be. */
  private softened = 0;
  /** What has been left out since the timer began, to tell why a prompt came too soon. */
  leftOut = { sleep: 0, away: 0, stopped: 0 };
  jumped = false;
  replanned = false;

  constructor(readonly kind: Kind) {}

  /** The work that leads to the next prompt. */
  get leading(): Work {
    return this.postponed?.work ?? this.work;
  }

  /** Work after which a prompt must be there. */
  needed(settings: Settings): number {
    return this.postponed?.ms ?? Math.max(settings[this.kind].every, this.softened);
  }

  /** Work before which none may be there. */
  neededAtLeast(settings: Settings): number {
    return this.postponed?.ms ?? settings[this.kind].every;
  }

  each(change: (work: Work) => void): void {
    change(this.work);
    if (this.postponed) change(this.postponed.work);
  }

  postpone(ms: number): void {
    this.postponed = { ms, work: new Work() };
  }

  /** The timer starts anew; what came after an instant counts already. */
  restart(at: number): void {
    this.work.forgetSure();
    this.work.forgetPossible(at);
    this.postponed = null;
    this.softened = 0;
    this.leftOut = { sleep: 0, away: 0, stopped: 0 };
    this.jumped = false;
    this.replanned = false;
  }

  /** The settings changed: what has accrued is kept; an interval below it is due after a minute more. */
  replan(settings: Settings): void {
    this.replanned = true;
    const { most } = this.work;
    this.softened = most >= settings[this.kind].every ? most + 60 * SECOND : 0;
  }
}
