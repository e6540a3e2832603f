import { withNudge } from './care';
import type { Fact } from './day/day';
import type { DaySpan } from './day/record';
import type { Event, Reply } from './event';
import { KINDS } from './kind';
import { SHORTENED_INTERVAL } from './limits';
import { takeClock } from './scheduler/clock';
import { obey } from './scheduler/commands';
import { foldReading } from './scheduler/fold-reading';
import { noticeGap, passClosed } from './scheduler/gap';
import { creditAbsence } from './scheduler/natural';
import { passTime } from './scheduler/pass-time';
import { hear } from './scheduler/reports';
import { finishIfOver, missPage } from './scheduler/running';
import { settle } from './scheduler/settle';
import { restsSincePrompt, takeByRest } from './scheduler/take-by-rest';
import type { Turn } from './scheduler/turn';
import { change, hasSign } from './scheduler/turn';
import type { Session } from './session';
import type { Settings } from './settings';

/** What came of an event: the session after it, what happened, and the answer to a command. */
export interface Outcome {
  readonly session: Session;
  readonly facts: readonly Fact[];
  readonly spans: readonly DaySpan[];
  readonly reply: Reply;
}

/**
 * The heart: what happened, from what was and what came in. Pure: it reads no clock, rolls no dice, knows no browser.
 * The same event twice, late, or out of order does no harm (docs/scheduler.md).
 *
 * @param event stamped with wall clock (milliseconds) and zone when it entered the queue
 */
export function advance(session: Session, event: Event, chosen: Settings): Outcome {
  const draft = { ...session };
  takeClock(draft, event);
  const turn: Turn = {
    event,
    settings: withNudge(chosen, draft.nudgeUntil, event.at),
    now: event.at,
    session: draft,
    before: draft.at,
    cursor: draft.at,
    returned: false,
    awayTo: event.at,
    readBefore: draft.readAt,
    nextIdle: null,
    reply: { did: 'done' },
    facts: [],
    spans: [],
  };
  if (event.kind === 'boot' && event.fresh) passClosed(turn);
  else noticeGap(turn);
  foldReading(turn);
  missPage(turn);
  finishIfOver(turn, turn.now, (end) => passTime(turn, end));
  passTime(turn, Math.max(turn.cursor, turn.awayTo));
  if (restsSincePrompt(turn)) takeByRest(turn);
  creditAbsence(turn);
  endAbsence(turn);
  passTime(turn, turn.now);
  // The quiet that followed it may be long enough by itself.
  if (turn.returned) creditAbsence(turn);
  noteSigns(turn);
  turn.session.at = event.at;
  act(turn, chosen);
  settle(turn);
  const { facts, spans, reply } = turn;
  return { session: turn.session, facts, spans, reply };
}

/**
 * An absence that is over has been credited: what comes after it is work again, on timers that may have begun anew.
 * A rest too short for a natural break may still have been the micro-break that was asked for.
 */
function endAbsence(turn: Turn): void {
  if (!turn.returned) return;
  takeByRest(turn);
  turn.session.idle = turn.nextIdle;
  turn.awayTo = turn.now;
  // The new quiet may still turn out to be an absence, and be taken back.
  turn.session.presentFrom = turn.nextIdle?.since ?? turn.now;
}

function noteSigns(turn: Turn): void {
  const { session, event, now } = turn;
  if (hasSign(turn)) session.unanswered = 0;
  if (event.kind === 'command') session.inputAt = now;
}

function act(turn: Turn, chosen: Settings): void {
  const { event, settings } = turn;
  if (event.kind === 'command') turn.reply = obey(turn, event.command);
  else if (event.kind === 'report') turn.reply = hear(turn, event.report);
  turn.settings = withNudge(chosen, turn.session.nudgeUntil, event.at);
  if (event.kind === 'settings' || turn.settings.stretch.every !== settings.stretch.every) planAnew(turn);
}

/**
 * An interval set below what has accrued does not strike at once, nor is anything that accrued lost. What is due and was
 * not asked yet follows the new plan.
 */
function planAnew({ session, settings }: Turn): void {
  for (const kind of KINDS) {
    const { worked, floor, dueAt, prompt, postponed } = session.cycles[kind];
    const { every } = settings[kind];
    if (dueAt !== null) {
      const waits = prompt === null && postponed === 0;
      if (waits && worked < Math.max(every, floor)) change(session, kind, { dueAt: null });
      continue;
    }
    if (worked < every) change(session, kind, { floor: 0 });
    else if (floor < every) change(session, kind, { floor: worked + SHORTENED_INTERVAL });
  }
}
