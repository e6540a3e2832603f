import type { Kind } from '../../../core/kind';
import type { Invariant, Violation } from '../invariant';
import type { IdleMode } from '../moves';
import { Account } from './account';
import { Holds } from './holds';
import { Spells } from './spells';

/** Everything the oracle knows at an instant of true time: what is true, what was told, and what is held against the scheduler. */
export class Known {
  t = 0;
  readonly violations: Violation[] = [];
  readonly spells: Spells;
  readonly holds = new Holds();
  readonly accounts: Readonly<Record<Kind, Account>> = { stretch: new Account('stretch'), micro: new Account('micro') };
  /** When something last held, and when it last woke from sleep or a closed browser. */
  heldUntil = Number.NEGATIVE_INFINITY;
  wokeAt = Number.NEGATIVE_INFINITY;
  /** No jump of the clock since: the minute after waking can be told. */
  wokeClearly = true;
  /** Missed in a row: since a certain sign of a person, and since a possible one. */
  missed = { atMost: 0, atLeast: 0 };
  /** Breaks that had rightly fallen due: evidence that comes late does not undo that. */
  readonly due = new Set<string>();
  /** Certain signs of a person so far. */
  signs = 0;
  /** The first event after a gap was a report, which reads nothing: who is there is not known until the next. */
  unread = false;
  /** The clock has been set back at some time. */
  backwards = false;

  constructor(readonly mode: IdleMode) {
    this.spells = new Spells(mode);
  }

  readonly blame = (invariant: Invariant, what: string): void => {
    this.violations.push({ invariant, what, at: this.t });
  };
}
