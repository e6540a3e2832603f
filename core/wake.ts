import { BADGE_MINUTES, CARE_MINUTES } from './badge';
import { nextHoursChange } from './civil/working-hours';
import { holdsAt, STOPS } from './holds';
import type { Kind } from './kind';
import { KINDS } from './kind';
import { POLITE_LIMIT } from './limits';
import { awaySince } from './scheduler/absence';
import { isDue } from './scheduler/cycle';
import { selfEnd } from './scheduler/running';
import { graceEnds } from './scheduler/settle';
import type { Session } from './session';
import type { Settings } from './settings';
import { rowsOf } from './styles';
import { timeLeft } from './time-left';
import { MINUTE } from './units';

/**
 * The next instant at which something will change by time alone, or null. The heartbeat comes besides.
 *
 * @returns milliseconds, later than `now`
 */
export function nextWake(session: Session, settings: Settings, now: number): number | null {
  const { running, pause, meeting, care, zone } = session;
  const holds = holdsAt(session, settings, now);
  const wakes: (number | null | undefined)[] = [pause?.until, meeting?.until];
  if (care) for (const minutes of CARE_MINUTES) wakes.push(care.endsAt - minutes * MINUTE);
  if (settings.hours && settings.remind) wakes.push(nextHoursChange(settings.hours, now, zone));
  if (running) wakes.push(selfEnd(running).at);
  else {
    if (KINDS.some((kind) => isDue(session.cycles[kind]))) {
      for (const hold of holds) wakes.push(hold.until);
      wakes.push(graceEnds(session));
    }
    const counts = awaySince(session, settings, now) === null && !holds.some(({ reason }) => STOPS[reason]);
    // What runs on work time comes nearer only while somebody works.
    if (counts) for (const kind of KINDS) for (const left of worksLeft(session, settings, kind)) wakes.push(now + left);
  }
  const later = wakes.filter((at) => at != null && at > now && Number.isFinite(at)) as number[];
  return later.length > 0 ? Math.min(...later) : null;
}

/** Amounts of work time, in milliseconds, after which something of a kind changes. */
function worksLeft(session: Session, settings: Settings, kind: Kind): number[] {
  if (!settings[kind].on) return [];
  const { prompt, dueAt, postponedLeft, shown, dismissed } = session.cycles[kind];
  if (prompt) {
    const { present, loud } = prompt;
    const rows = rowsOf(kind, settings).filter(({ rung }) => !shown.includes(rung) && dismissed.length === 0);
    const rungs = loud === null ? rows.slice(0, 1).map(() => POLITE_LIMIT) : rows.map(({ after }) => loud + after);
    // A micro prompt that nobody followed is closed at the next wake, whatever that is: it is not worth one.
    if (kind === 'stretch' && settings.missedAfter !== null) rungs.push(settings.missedAfter);
    return rungs.map((at) => at - present).filter((left) => left > 0);
  }
  if (dueAt !== null && postponedLeft === null) return [];
  const left = timeLeft(session, settings, kind);
  const marks = [0];
  const shownOnBadge = kind === 'stretch' || !settings.stretch.on;
  if (shownOnBadge) marks.push(...BADGE_MINUTES.map((minutes) => minutes * MINUTE));
  if (kind === 'stretch' && postponedLeft === null && settings.style !== 'gentle') marks.push(settings.notice);
  return marks.map((mark) => left - mark).filter((ms) => ms > 0);
}
