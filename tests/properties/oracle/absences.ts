import { KINDS, type Kind } from '../../../core/kind';
import type { Settings } from '../../../core/settings';
import { SECOND } from '../../../core/units';
import type { Step } from '../witness';
import type { Known } from './known';
import { ROUNDING } from './rules';
import type { Showing } from './showing';
import type { Span } from './span';
import { isAbsence, isProvenAbsence } from './spells';

/** Absences, gaps and a closed browser: what was not work after all, and which timers start anew. */
export function absences(known: Known, showing: Showing, span: Span, step: Step): void {
  const { from, to, gap, fresh, elapsed, jump } = span;
  const { settings, outcome, event } = step;
  const idle = known.spells.open;
  const credits = settings.away === 'counts' && !outcome.session.running && step.before.running === null;
  // Time that a clock set back has not seen: a quiet read after it reaches back further on that clock.
  const unseen = Math.max(0, to - from - elapsed);
  for (const spell of idle) {
    if (!isAbsence(spell, to, settings)) continue;
    const start = spell.from - unseen;
    for (const kind of KINDS) known.accounts[kind].each((work) => work.takeSure(start, to));
    showing.takeSure(start, to);
    const reach = to - spell.from + Math.max(0, jump);
    if (settings.away === 'counts') mayRestart(known, reach, settings);
  }
  const spell = idle.at(-1);
  const told = event.kind === 'idle' && event.state === 'active' && spell?.announced === true;
  const returned = told && spell.to !== null && to - spell.to < 5 * SECOND;
  // Only what was told of by an event is known to go on; else it is known up to the last reading.
  const knownTo = spell?.to === null ? (spell.announced ? to : spell.provenTo) : null;
  const until = returned ? spell.to : knownTo;
  if (spell && until !== null && !fresh && isProvenAbsence(spell, until, settings)) {
    const start = Math.max(spell.provenFrom ?? until, 0);
    for (const kind of KINDS) {
      known.accounts[kind].leftOut.away += until - start;
      known.accounts[kind].each((work) => work.takePossible(start, until));
    }
    if (credits) mustRestart(known, until - start, until, step);
  }
  if (gap) {
    // Away since the last wake, whatever is true.
    if (spell?.to === null) spell.from = Math.min(spell.from, from);
    mayRestart(known, elapsed + (spell ? Math.max(0, from - spell.from) : 0), settings);
    if (credits) mustRestart(known, elapsed, to, step);
  }
  if (fresh) for (const kind of KINDS) closed(known, kind, elapsed, to, settings);
  if (gap || fresh) {
    // Whoever wakes a machine or opens a browser is there.
    known.missed.atLeast = 0;
    known.wokeAt = to;
    known.wokeClearly = true;
  } else if (jump !== 0) known.wokeClearly = false;
  if (fresh) known.spells.boot(to);
}

function closed(known: Known, kind: Kind, elapsed: number, to: number, settings: Settings): void {
  if (elapsed < settings[kind].length) return;
  known.accounts[kind].restart(to);
  if (kind === 'stretch') known.accounts.micro.restart(to);
}

function mayRestart(known: Known, reach: number, settings: Settings): void {
  for (const kind of KINDS) {
    if (reach < Math.max(settings[kind].length, settings.idleAfter) - ROUNDING) continue;
    for (const one of kind === 'stretch' ? KINDS : ['micro' as const]) {
      known.accounts[one].each((work) => work.forgetSure());
    }
  }
}

/** A proven absence that is long enough: the timer starts anew, whatever asked is withdrawn. */
function mustRestart(known: Known, reach: number, at: number, { settings, outcome, event }: Step): void {
  for (const kind of KINDS) {
    const { on, length } = settings[kind];
    if (!on || reach < Math.max(length, settings.idleAfter)) continue;
    const account = known.accounts[kind];
    for (const one of kind === 'stretch' ? KINDS : ['micro' as const]) known.accounts[one].restart(at);
    if (account.postponed) account.postponed = null;
    if (outcome.session.cycles[kind].prompt && event.kind !== 'command') {
      known.blame('never unfair', `a ${kind} prompt stands after a natural break`);
    }
  }
}
