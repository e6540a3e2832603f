import type { Cause } from '../../core/event';
import type { Move } from './moves';
import type { Person } from './person';

type Fate = Extract<Move, { move: 'idle event' }>;

/** What becomes of an idle event: it comes at once, twice, later, or never. */
export interface Spoken {
  readonly cause: Cause;
  readonly times: 0 | 1 | 2;
  /** How late it comes; null where it comes at once. */
  readonly late: number | null;
}

/** The idle API of a browser: it speaks where its mind changes, if it speaks at all. */
export class IdleApi {
  private said: 'active' | 'idle' | 'locked' = 'active';
  /** What will become of the next event. */
  fate: Fate | null = null;

  constructor(private readonly person: Person) {}

  /** True time at which it will change its mind by itself. */
  turns(t: number, after: number): number {
    return this.said === 'active' ? this.person.turnsIdle(t, after) : Number.POSITIVE_INFINITY;
  }

  /** Whether it would say something else now. */
  isWrong(t: number, after: number): boolean {
    return this.person.state(t, after) !== this.said;
  }

  /** Nobody listened for a while: it starts from what is. */
  settle(t: number, after: number): void {
    this.said = this.person.state(t, after);
  }

  /** The interval is another: a longer one makes an idle person "active" once more. Returns whether it says so. */
  interval(t: number, after: number): boolean {
    const state = this.person.state(t, after);
    const revoked = this.said === 'idle' && state === 'active';
    if (!(state === 'idle' && this.said === 'active')) this.said = state;
    return revoked;
  }

  /** Changes its mind, and speaks of it or not. */
  speak(t: number, after: number): Spoken | null {
    const state = this.person.state(t, after);
    this.said = state;
    const { fate } = this;
    this.fate = null;
    if (this.person.mode !== 'honest') return null;
    const cause: Cause = { kind: 'idle', state, after };
    if (fate?.fate === 'lost') return { cause, times: 0, late: null };
    if (fate?.fate === 'late') return { cause, times: 1, late: fate.ms };
    return { cause, times: fate ? 2 : 1, late: null };
  }
}
