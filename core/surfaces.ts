import type { Badge } from './badge';
import { badgeOf } from './badge';
import { endedCare, withNudge } from './care';
import { holdsAt } from './holds';
import type { Kind } from './kind';
import { KINDS } from './kind';
import { CHIME_LATE, HEARTBEAT, POLITE_QUIET, WAKING } from './limits';
import { awaySince } from './scheduler/absence';
import { isDue } from './scheduler/cycle';
import { pauseAsks } from './scheduler/settle';
import type { Session } from './session';
import type { Settings } from './settings';
import type { Rung } from './styles';
import { rowsOf } from './styles';
import { timeLeft } from './time-left';
import { nextWake } from './wake';

/** A notification that may be there. `show`: it was never shown for this asking; else it may stay, but is not put back. */
export interface WantedNotification {
  /** The kind of break that asks, or `nudge` where a flare-up asks for it. */
  readonly about: Kind | 'nudge' | 'notice' | 'pause' | 'care';
  /** Id of the break, the pause, or the cold or warmth session; with `asked` it makes the notification's own id. */
  readonly id: string;
  readonly asked: number;
  readonly show: boolean;
}

/** A sound that is owed, once. */
export interface WantedChime {
  readonly about: 'prompt' | 'end';
  readonly id: string;
  readonly asked: number;
}

/** The break page that may be there; `show`: open it. */
export interface WantedPage {
  readonly id: string;
  readonly asked: number;
  /** Somebody started the break and waits for its page. */
  readonly called: boolean;
  readonly show: boolean;
}

/** Everything that should be visible now: a picture to compare the browser with, not a list of orders. */
export interface Surfaces {
  /** When the `due` alarm should wake us, or null. */
  readonly wakeAt: number | null;
  /** When the heartbeat should next come: every wake moves it. */
  readonly heartbeatAt: number;
  readonly badge: Badge;
  /** Detection interval of the idle API, in milliseconds. */
  readonly idleAfter: number;
  /** Whether the end of an absence has to be known when it comes; the heartbeat will do once it counted as a break. */
  readonly idleEvents: boolean;
  readonly notification: WantedNotification | null;
  readonly page: WantedPage | null;
  /** The cold or warmth session whose end the flare-up's page has still to be brought to the front for. */
  readonly carePage: string | null;
  readonly chime: WantedChime | null;
}

/**
 * What the browser should show now. Pure; matching twice changes nothing.
 *
 * @param now milliseconds; for the background the instant of the last event
 */
export function surfaces(session: Session, chosen: Settings, now: number): Surfaces {
  const settings = withNudge(chosen, session.nudgeUntil, now);
  const ended = endedCare(session, now);
  return {
    wakeAt: nextWake(session, settings, now),
    heartbeatAt: session.at + HEARTBEAT,
    badge: badgeOf(session, settings, now),
    idleAfter: idleInterval(session, settings),
    idleEvents: needsIdleEvents(session, settings, now),
    notification: notification(session, settings, now, settings !== chosen),
    page: page(session, settings),
    carePage: ended && !ended.shown.includes('page') ? ended.id : null,
    chime: chime(session, settings),
  };
}

/**
 * The rungs that a prompt has reached and that were not shown for this asking. Nothing climbs after a dismissal, nor in
 * the first minute after waking.
 */
export function rungsDue(session: Session, kind: Kind, settings: Settings): Rung[] {
  const { prompt, shown, dismissed } = session.cycles[kind];
  if (session.at < session.wokeAt + WAKING) return [];
  const loud = prompt?.loud ?? null;
  if (!prompt || loud === null || dismissed.length > 0) return [];
  return rowsOf(kind, settings)
    .filter(({ rung, after }) => !shown.includes(rung) && prompt.present - loud >= after)
    .map(({ rung }) => rung);
}

/** The cycle that is asking, if one is; there is never more than one. */
export function asking(session: Session): Kind | null {
  return KINDS.find((kind) => session.cycles[kind].prompt !== null) ?? null;
}

/** Whether the notice before a stretch break is on: it comes soon, and nothing keeps it from coming. */
export function isNoticed(session: Session, settings: Settings, now: number): boolean {
  const { stretch } = session.cycles;
  if (!settings.stretch.on || stretch.dueAt !== null || session.running || asking(session)) return false;
  return timeLeft(session, settings, 'stretch') <= settings.notice && holdsAt(session, settings, now).length === 0;
}

function notification(
  session: Session,
  settings: Settings,
  now: number,
  isNudging: boolean,
): WantedNotification | null {
  const kind = asking(session);
  if (kind) {
    const cycle = session.cycles[kind];
    const show = rungsDue(session, kind, settings).includes('notification');
    const stays = cycle.shown.includes('notification') && cycle.dismissed.length === 0;
    const about = isNudging && kind === 'stretch' ? 'nudge' : kind;
    return show || stays ? { about, id: cycle.id, asked: cycle.postponed, show } : null;
  }
  const care = endedCare(session, now);
  if (care) return { about: 'care', id: care.id, asked: 0, show: !care.shown.includes('notification') };
  if (settings.style !== 'gentle' && isNoticed(session, settings, now)) {
    const { id, postponed, shown } = session.cycles.stretch;
    return { about: 'notice', id, asked: postponed, show: !shown.includes('notice') };
  }
  if (!pauseAsks(session, now)) return null;
  return { about: 'pause', id: `pause-${session.pause?.since}`, asked: 0, show: true };
}

function page(session: Session, settings: Settings): Surfaces['page'] {
  const { running } = session;
  if (running) return { id: running.id, asked: 0, called: true, show: !running.shown.includes('page') };
  const kind = asking(session);
  if (!kind) return null;
  const cycle = session.cycles[kind];
  const show = rungsDue(session, kind, settings).includes('page');
  return show || cycle.shown.includes('page') ? { id: cycle.id, asked: cycle.postponed, called: false, show } : null;
}

function chime(session: Session, settings: Settings): WantedChime | null {
  const { ended, running, at } = session;
  const care = endedCare(session, at);
  if (settings.chime && care && !care.shown.includes('chime')) return { about: 'prompt', id: care.id, asked: 0 };
  const fresh = ended && !ended.chimed && at - ended.at <= CHIME_LATE;
  if (settings.chime && fresh && !running) return { about: 'end', id: ended.id, asked: 0 };
  const kind = asking(session);
  if (!kind || !rungsDue(session, kind, settings).includes('chime')) return null;
  const { id, postponed } = session.cycles[kind];
  return { about: 'prompt', id, asked: postponed };
}

function needsIdleEvents(session: Session, settings: Settings, now: number): boolean {
  const nothingAccrued = KINDS.every(
    (kind) => session.cycles[kind].worked === 0 && session.cycles[kind].dueAt === null,
  );
  return awaySince(session, settings, now) === null || !nothingAccrued;
}

/** Lower only while it matters: polite prompting looks for a short pause, a micro prompt for a rest of its length. */
function idleInterval(session: Session, settings: Settings): number {
  if (session.heldSince !== null || session.running) return settings.idleAfter;
  const waits = KINDS.some((kind) => {
    const cycle = session.cycles[kind];
    return settings.polite && isDue(cycle) && cycle.prompt?.loud == null && rowsOf(kind, settings).length > 0;
  });
  if (waits) return Math.min(POLITE_QUIET, settings.idleAfter);
  const rest = Math.max(POLITE_QUIET, settings.micro.length);
  return session.cycles.micro.prompt ? Math.min(rest, settings.idleAfter) : settings.idleAfter;
}
