import { KINDS, type Kind } from '../../../core/kind';
import type { Step } from '../witness';
import type { Known } from './known';
import { LOST, ROUNDING } from './rules';
import type { Span } from './span';

/** What the facts and commands of a step restart; and whether there was reason for them. */
export function readFacts(known: Known, span: Span, step: Step): void {
  const { t, event, outcome, before, settings } = step;
  const trueTime = (at: number) => t - (event.at - at);
  for (const fact of outcome.facts) {
    const { kind, result, byUser, ms, at, id } = fact;
    if (result === 'postponed') {
      known.accounts[kind].postpone(ms);
      continue;
    }
    if (result === 'natural' && !byUser) natural(known, kind, span, step);
    if (result === 'missed') {
      known.missed.atMost += 1;
      known.missed.atLeast += 1;
    }
    const end = result === 'natural' ? trueTime(at + ms) : trueTime(at);
    const both = kind === 'stretch' && result !== 'skipped' && result !== 'missed';
    for (const one of both ? KINDS : [kind]) known.accounts[one].restart(Math.min(t, end));
    // What comes after the end of a break is work again.
    if (before.running?.id === id && !span.fresh) {
      for (const one of KINDS) known.accounts[one].each((work) => work.addPossible([[Math.min(t, end), t]]));
    }
  }
  if (event.kind === 'command' && event.command.do === 'restart' && outcome.reply.did === 'done') {
    for (const kind of KINDS) known.accounts[kind].restart(t);
  }
  if (event.kind === 'settings') for (const kind of KINDS) known.accounts[kind].replan(settings);
  for (const kind of KINDS) {
    // Nothing is postponed of what is switched off.
    if (!settings[kind].on) known.accounts[kind].postponed = null;
    // A new break id, unless it comes of being switched off, says that the timer began anew: nothing may be counted from before. Whether it had to is asked elsewhere.
    const closed = outcome.facts.some((fact) => fact.result !== 'postponed');
    if (before.cycles[kind].id !== outcome.session.cycles[kind].id && settings[kind].on && !closed && !span.gap) {
      known.accounts[kind].work.forgetPossible(before.running ? span.from : known.spells.open.length ? span.from : t);
      if (kind === 'micro') known.accounts.micro.postponed = null;
    }
  }
}

/** A natural break needs somebody who was away for so long. */
function natural(
  known: Known,
  kind: Kind,
  { gap, elapsed, fresh, wasUnread }: Span,
  { t, settings, event, disturbed }: Step,
): void {
  const needed = Math.max(settings[kind].length, settings.idleAfter) - ROUNDING;
  if (fresh) known.blame('sleep', 'a closed browser became a natural break');
  if (settings.away !== 'counts') known.blame('never unfair', 'natural though being away does not count');
  if ((gap && elapsed >= needed) || wasUnread) return;
  // Where the event that tells of the return was late or lost, whatever comes next tells it.
  const late = event.kind === 'idle' || disturbed ? LOST : 0;
  // Who unlocks and locks again between two readings was never seen to be back.
  const first = event.reading?.locked ? known.spells.open[0]?.from : undefined;
  const reach = known.spells.open.map(({ from, to, jumped }) =>
    jumped ? Number.POSITIVE_INFINITY : (to ?? t) - (first ?? from),
  );
  if (Math.max(0, ...reach) + late + (gap ? elapsed : 0) < needed) {
    known.blame('never unfair', `a natural ${kind} break of ${Math.max(0, ...reach)} ms`);
  }
}

/** Counts the signs of a person. */
export function signsOfLife(known: Known, step: Step): void {
  const { event } = step;
  if (event.kind === 'command' || event.kind === 'idle') {
    // A prompt that was missed in this very step may have been missed before the sign or after it.
    known.missed.atMost = step.outcome.facts.filter(({ result }) => result === 'missed').length;
    known.signs += 1;
  }
  if (event.kind === 'command' || event.kind === 'idle' || known.spells.open.some(({ to }) => to !== null)) {
    known.missed.atLeast = 0;
  }
  known.spells.settle(step);
}
