import { advance } from '../../../core/advance';
import type { Cause, Command } from '../../../core/event';
import { chooseRoutine } from '../../../core/routine/choose-routine';
import type { Session } from '../../../core/session';
import type { Settings } from '../../../core/settings';
import type { Choosing } from '../live/choosing';

/** What a trial goes by. */
export interface TrialGround {
  readonly settings: Settings;
  readonly choosing: Choosing;
  readonly zone: string;
}

/**
 * What a command does to a trial, by the rules of a real break; one that has just begun gets its routine at once.
 *
 * @param now milliseconds
 */
export function tryCommand(before: Session, command: Command, ground: TrialGround, now: number): Session {
  const { settings, choosing, zone } = ground;
  const after = (session: Session, cause: Cause) =>
    advance(session, { ...cause, at: now, zone, reading: null }, settings).session;
  const session = after(before, { kind: 'command', command });
  const { running } = session;
  if (!running || running.plan) return session;
  const { id, kind, length } = running;
  const steps = chooseRoutine({ ...choosing, seed: id, ms: length, kind });
  return after(session, { kind: 'report', report: { say: 'plan', id, steps } });
}
