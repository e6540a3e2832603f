import { nextStart, rangeAt } from './civil/working-hours';
import type { HoldReason } from './day/day';
import { SENSED_LIMIT, UNANSWERED_LIMIT } from './limits';
import type { Sensed, Session } from './session';
import type { Settings } from './settings';

/** A named reason for not prompting, with its end; null where only the user or a sign of a person ends it. */
export interface Hold {
  readonly reason: HoldReason;
  readonly until: number | null;
}

/** Whether the clock stops under a hold. A quiet one only withholds prompts: time goes on counting. */
export const STOPS: Readonly<Record<HoldReason, boolean>> = {
  off: true,
  paused: true,
  'off-hours': true,
  meeting: false,
  sound: false,
  'full-screen': false,
  nobody: false,
};

type Test = (session: Session, settings: Settings, now: number) => Hold | null;

/** The one table of holds: when each is on, and how it ends. The weightiest first; words are in locales. */
const TESTS: readonly Test[] = [
  (_, settings) => (settings.remind ? null : { reason: 'off', until: null }),
  ({ pause }, _, now) =>
    pause && (pause.until === null || now < pause.until) ? { reason: 'paused', until: pause.until } : null,
  ({ zone }, { hours }, now) =>
    hours && !rangeAt(hours, now, zone) ? { reason: 'off-hours', until: nextStart(hours, now, zone) } : null,
  ({ meeting }, _, now) => (meeting && now < meeting.until ? { reason: 'meeting', until: meeting.until } : null),
  (session, { quietForSound }, now) => sensed('sound', quietForSound ? session.sound : null, session, now),
  (session, settings, now) =>
    sensed('full-screen', settings.quietForFullScreen ? session.fullScreen : null, session, now),
  ({ unanswered }) => (unanswered >= UNANSWERED_LIMIT ? { reason: 'nobody', until: null } : null),
];

/** The holds that are on at an instant, the weightiest first. */
export function holdsAt(session: Session, settings: Settings, now: number): Hold[] {
  return TESTS.map((test) => test(session, settings, now)).filter((hold) => hold !== null);
}

/** Sound and full screen are on from one reading to the next, and spent after an hour. */
function sensed(reason: HoldReason, state: Sensed | null, { readAt }: Session, now: number): Hold | null {
  if (!state || state.last !== readAt) return null;
  const until = state.since + SENSED_LIMIT;
  return now < until ? { reason, until } : null;
}
