import type { Reading } from '../../core/event';
import { SECOND } from '../../core/units';
import type { Doing, IdleMode } from './moves';

/** The lengths the background asks `queryState` for. */
const QUESTIONS = [15, 30, 60, 120, 300, 600, 1200, 1800, 3600].map((n) => n * SECOND);

/** The person at the desk, and what the idle API makes of them. */
export class Person {
  doing: Doing = 'types';
  private stillSince = 0;
  sound = false;
  front = false;
  full = false;

  constructor(readonly mode: IdleMode) {}

  /** Returns false where nothing changed. */
  now(doing: Doing, t: number): boolean {
    if (this.doing === doing) return false;
    if (this.doing === 'types') this.stillSince = t;
    this.doing = doing;
    return true;
  }

  quiet(t: number): number {
    return this.doing === 'types' ? 0 : t - this.stillSince;
  }

  /** What the idle API would say, asked with one length. */
  state(t: number, after: number): 'active' | 'idle' | 'locked' {
    if (this.doing === 'locked') return 'locked';
    return this.quiet(t) >= after ? 'idle' : 'active';
  }

  /** True time at which the API will next change its mind by itself. */
  turnsIdle(t: number, after: number): number {
    return this.doing === 'still' ? Math.max(t, this.stillSince + after) : Number.POSITIVE_INFINITY;
  }

  read(t: number): Reading | null {
    if (this.mode === 'absent') return null;
    const honest = this.mode !== 'always active';
    const locked = honest && this.doing === 'locked';
    const quiet = honest ? this.quiet(t) : 0;
    return {
      // A locked screen answers every question with "locked": how long it has been quiet is not told.
      quietAtLeast: locked ? 0 : (QUESTIONS.findLast((ms) => quiet >= ms) ?? 0),
      quietLessThan: locked ? null : (QUESTIONS.find((ms) => quiet < ms) ?? null),
      locked,
      sound: this.sound,
      soundInFront: this.front,
      fullScreen: this.full,
    };
  }
}
