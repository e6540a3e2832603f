import type { Outlook } from '../../core/outlook';
import { outlook } from '../../core/outlook';
import { chooseRoutine } from '../../core/routine/choose-routine';
import type { Ended, PlanStep, Running, Session } from '../../core/session';
import type { Body, Settings } from '../../core/settings';
import { MINUTE } from '../../core/units';
import { LIBRARY } from './library';

/** A break that ended longer ago is no news to anybody who opens the page. In milliseconds. */
const RECENT = 10 * MINUTE;

/** A running break with its routine. */
export type Guided = Running & { readonly plan: readonly PlanStep[] };

/** What the page shows. */
export type View =
  | { readonly is: 'prompted' | 'nothing'; readonly outlook: Outlook }
  | { readonly is: 'running' | 'asking'; readonly running: Guided; readonly outlook: Outlook }
  /** `late`: it was over before this page had seen it. `did`: its routine, where this page has seen it. */
  | {
      readonly is: 'ended';
      readonly ended: Ended;
      readonly late: boolean;
      readonly did: readonly PlanStep[];
      readonly outlook: Outlook;
    };

/**
 * What to show now.
 *
 * @param session projected to `now`
 * @param seen the break that this page has last seen running
 */
export function viewOf(session: Session, settings: Settings, seen: Guided | null, now: number): View {
  const { running, ended } = session;
  const look = outlook(session, settings, now);
  if (running)
    return { is: running.asking ? 'asking' : 'running', running: guided(running, settings.body), outlook: look };
  if (look.phase.is === 'prompted') return { is: 'prompted', outlook: look };
  const mine = ended !== null && ended.id === seen?.id;
  if (ended && (mine || now - ended.at < RECENT)) {
    return { is: 'ended', ended, late: !mine, did: mine ? seen.plan : [], outlook: look };
  }
  return { is: 'nothing', outlook: look };
}

/** Until the plan is stored, a moment later, the page shows the one it is about to choose. */
export function guided(running: Running, body: Body): Guided {
  const { id, kind, length, plan } = running;
  return { ...running, plan: plan ?? chooseRoutine({ seed: id, ms: length, kind, body, library: LIBRARY }) };
}
