import { KINDS } from '../../../core/kind';
import type { Step } from '../witness';
import type { Known } from './known';
import { UNANSWERED } from './rules';
import type { Showing } from './showing';
import { type Interval, minutesOf, type Span } from './span';
import { isAbsence } from './spells';
import { without } from './work';

/** When the last hold ended, in true time, as far as it could be known. */
export function countHolds(
  known: Known,
  { from, to, jump }: Span,
  { event, settings, outcome }: Step,
  step: Step,
): void {
  const { zone, at } = event;
  if (known.holds.senses(at, settings) || known.missed.atMost >= UNANSWERED) known.heldUntil = to;
  if (step.settings !== settings && known.holds.any(at, zone, settings)) known.heldUntil = to;
  if (jump !== 0 && (outcome.session.pause || outcome.session.meeting || settings.hours)) known.heldUntil = to;
  for (const piece of minutesOf(from, to, at, known.holds.ends())) {
    const wall = at + piece[0] - from;
    if (known.holds.stops(wall, zone, settings) || known.holds.inMeeting(wall)) known.heldUntil = piece[1];
  }
}

/** Adds what the step may and must have counted. */
export function count(known: Known, showing: Showing, span: Span, step: Step, before: Step): void {
  const { from, to, jump, gap, fresh, unclear } = span;
  const { settings } = step;
  if (jump !== 0) for (const kind of KINDS) known.accounts[kind].jumped = true;
  if (gap || fresh) for (const kind of KINDS) known.accounts[kind].leftOut.sleep += Math.max(to - from, span.elapsed);
  if (gap || fresh || before.outcome.session.running) return;
  let worked: Interval[] = [[from, to]];
  let stopped = 0;
  for (const [start, end] of minutesOf(from, to, before.event.at, known.holds.ends())) {
    if (!known.holds.stops(before.event.at + start - from, before.event.zone, settings)) continue;
    worked = without(worked, start, end);
    stopped += end - start;
  }
  const possible = unclear ? ([[from, to]] as const) : worked;
  let sure = unclear ? [] : worked;
  for (const spell of known.spells.open) {
    if (isAbsence(spell, to, settings)) sure = without(sure, spell.from, to);
  }
  for (const kind of KINDS) {
    const account = known.accounts[kind];
    account.leftOut.stopped += stopped;
    account.each((work) => work.addPossible(possible, Math.max(0, jump)));
    if (settings[kind].on) account.each((work) => work.addSure(sure));
  }
  showing.pass(sure, possible, Math.max(0, jump));
}
