import type { Day, Move } from '../../core/day/day';
import type { Outlook } from '../../core/outlook';
import { outlook } from '../../core/outlook';
import { chooseRoutine } from '../../core/routine/choose-routine';
import { movesOf } from '../../core/scheduler/running';
import type { Ended, PlanStep, Running, Session } from '../../core/session';
import type { Settings } from '../../core/settings';
import { MINUTE } from '../../core/units';
import type { Choosing } from './live/choosing';

/** A break that ended longer ago is no news to anybody who opens the page. In milliseconds. */
const RECENT = 10 * MINUTE;

/** A running break with its routine. */
export type Guided = Running & { readonly plan: readonly PlanStep[] };

/** What the page shows. */
export type View =
  | { readonly is: 'prompted' | 'nothing'; readonly outlook: Outlook }
  | { readonly is: 'running' | 'asking'; readonly running: Guided; readonly outlook: Outlook }
  /** `late`: it was over before this page had seen it. `did`: what was done in it. */
  | {
      readonly is: 'ended';
      readonly ended: Ended;
      readonly late: boolean;
      readonly did: readonly Move[];
      readonly outlook: Outlook;
    };

/** What the view depends on besides the session. */
export interface Known {
  readonly settings: Settings;
  readonly choosing: Choosing;
  /** The log of today, as stored. */
  readonly today: Day;
  /** The break that this page has last seen running. */
  readonly seen: Guided | null;
}

/**
 * What to show now.
 *
 * @param session projected to `now`
 */
export function viewOf(session: Session, { settings, choosing, today, seen }: Known, now: number): View {
  const { running, ended } = session;
  const look = outlook(session, settings, now);
  if (running) return { is: running.asking ? 'asking' : 'running', running: guided(running, choosing), outlook: look };
  if (look.phase.is === 'prompted') return { is: 'prompted', outlook: look };
  const mine = ended !== null && ended.id === seen?.id;
  if (ended && (mine || now - ended.at < RECENT)) {
    const logged = today.facts.find(({ id }) => id === ended.id)?.moves;
    // Between its end and its entry in the log the page knows by itself.
    return { is: 'ended', ended, late: !mine, did: logged ?? (mine ? movesOf(seen, ended.at) : []), outlook: look };
  }
  return { is: 'nothing', outlook: look };
}

/** Until the plan is stored, a moment later, the page shows the one it is about to choose. */
export function guided(running: Running, choosing: Choosing): Guided {
  const { id, kind, length, plan } = running;
  return { ...running, plan: plan ?? chooseRoutine({ ...choosing, seed: id, ms: length, kind }) };
}
