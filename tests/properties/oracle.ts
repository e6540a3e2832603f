import type { Day } from '../../core/day/day';
import { MINUTE } from '../../core/units';
import type { Violation } from './invariant';
import type { Doing, IdleMode } from './moves';
import { absences } from './oracle/absences';
import { Ledger } from './oracle/books';
import { count, countHolds } from './oracle/counting';
import { readFacts, signsOfLife } from './oracle/facts';
import { Known } from './oracle/known';
import { mustHaveAsked } from './oracle/overdue';
import { mayNotShow, Prompts } from './oracle/prompts';
import { GAP, GRACE, LATE, LOST, ROUNDING } from './oracle/rules';
import { Showing } from './oracle/showing';
import { spanOf } from './oracle/span';
import { Wakes } from './oracle/wakes';
import type { Show, Step, Witness } from './witness';

/**
 * A slow model of the contract that is not `advance`. It knows what is true of the person and the machine, and what the
 * scheduler was told; it keeps, for both timers, what must have counted and what may have counted. Between the two lies
 * what the contract leaves open: a prompt before the one or after the other is a fault.
 */
export class Oracle implements Witness {
  private last: Step | null = null;
  private readonly known: Known;
  private readonly ledger: Ledger;
  private readonly showing: Showing;
  private readonly prompts: Prompts;
  private readonly wakes: Wakes;

  constructor(mode: IdleMode) {
    this.known = new Known(mode);
    this.ledger = new Ledger(this.known.blame);
    this.showing = new Showing(this.known.blame);
    this.prompts = new Prompts(this.known);
    this.wakes = new Wakes(this.known);
  }

  get violations(): Violation[] {
    return this.known.violations;
  }

  person(t: number, doing: Doing): void {
    this.known.spells.person(t, doing);
  }

  sound(_: number, on: boolean): void {
    this.known.spells.sound(on);
  }

  show(show: Show): void {
    this.known.t = show.t;
    this.showing.show(show);
  }

  unreported(show: Show): void {
    this.showing.unreported(show);
  }

  /** The timeline is over. `awake`: since when nothing has kept the alarms from coming, as long as no clock jumped. */
  close(t: number, awake: number, book: ReadonlyMap<string, Day>): void {
    const { known } = this;
    const idle = t - Math.max(awake, this.last?.t ?? 0);
    if (idle > GAP) known.blame(known.backwards ? 'clock' : 'never lost', `nothing wakes it for ${idle / MINUTE} min`);
    this.ledger.balance(book);
  }

  step(step: Step): void {
    const { known } = this;
    const before = this.last;
    this.last = step;
    known.t = step.t;
    this.ledger.take(step);
    if (before) this.compare(step, before);
    else known.holds.take(step);
  }

  /** What one step after another must and must not have done. */
  private compare(step: Step, before: Step): void {
    const { known, showing } = this;
    const { event, settings, outcome } = step;
    const span = spanOf(known, before, step);
    const slack = LATE + (step.disturbed ? LOST : 0);
    known.spells.prove(step);
    if (span.jump !== 0) for (const spell of known.spells.open) spell.jumped = true;
    countHolds(known, span, before, step);
    count(known, showing, span, step, before);
    this.clockSetBack(span.to - span.from - span.elapsed, event.at - before.event.at);
    // Where even the heartbeat was lost, or the browser was closed, nobody could ask.
    if (!span.gap && !span.fresh) mustHaveAsked(known, { ...step, settings: before.settings }, before, slack, before);
    absences(known, showing, span, step);
    readFacts(known, span, step);
    if (event.zone !== before.event.zone) known.holds.rezone(outcome.session);
    known.holds.take(step);
    signsOfLife(known, step);
    showing.take(step, slack, step.t - known.wokeAt < GRACE);
    this.prompts.take(step, before, span);
    mayNotShow(known, step);
    if (known.holds.any(event.at, event.zone, settings)) known.heldUntil = step.t;
    mustHaveAsked(known, step, step, ROUNDING, before);
    this.wakes.take(step);
  }

  /** For a clock that was set back less time has passed, or none: what was to last a minute lasts on. */
  private clockSetBack(unseen: number, by: number): void {
    const { known } = this;
    known.heldUntil += Math.max(0, unseen);
    known.wokeAt += Math.max(0, unseen);
    if (by >= 0) return;
    known.backwards = true;
    known.holds.shift(by);
  }
}
