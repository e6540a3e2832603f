import type { Kind } from '../kind';
import type { Cycle } from '../session';
import type { Draft } from './turn';
import { nextId } from './turn';

/** A timer at its start. */
function newCycle(id: string, since: number): Cycle {
  return {
    id,
    since,
    worked: 0,
    floor: 0,
    dueAt: null,
    prompt: null,
    postponed: 0,
    postponedLeft: null,
    shown: [],
    dismissed: [],
  };
}

/** Starts a timer anew, with a new break id: the old break is over, or was absorbed. */
export function restart(session: Draft, kind: Kind, at: number): void {
  session.cycles = { ...session.cycles, [kind]: newCycle(nextId(session), at) };
}

/** Restarts what a finished break of a kind restarts: a stretch break both timers, a micro-break only its own. */
export function restartAfter(session: Draft, kind: Kind, at: number): void {
  restart(session, kind, at);
  if (kind === 'stretch') restart(session, 'micro', at);
}

/** Whether the break has fallen due and was not postponed: held, waiting for a grace, or asking. */
export function isDue(cycle: Cycle): boolean {
  return cycle.dueAt !== null && cycle.postponedLeft === null;
}
