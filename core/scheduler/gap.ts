import { KINDS } from '../kind';
import { HEARTBEAT, LATE_HEARTBEAT } from '../limits';
import { quietSince } from './absence';
import { restart, restartAfter } from './cycle';
import { endInterrupted } from './running';
import type { Turn } from './turn';
import { nextId, span } from './turn';

/**
 * A wake far later than the heartbeat promised: the machine slept, or the clock was set forward, which reads alike.
 * Whatever the reason, nobody worked since the last event.
 */
export function noticeGap(turn: Turn): void {
  const { session, now, cursor } = turn;
  if (now - cursor <= HEARTBEAT + LATE_HEARTBEAT) return;
  const { idle } = session;
  const seated = idle ? quietSince(idle, turn.settings) : cursor;
  // Where idle is ignored the absence is the gap alone.
  const since = turn.settings.away === 'ignored' && idle?.how !== 'locked' ? cursor : seated;
  session.idle = { id: idle?.id ?? nextId(session), since, how: 'gap', seatedTo: null };
  session.wokeAt = now;
}

/**
 * The browser was closed (or Limber updated or reloaded) since the last event: one span, never rest, no fact.
 * Closed for longer than a break takes, its timer starts anew; shorter only stops the clock.
 */
export function passClosed(turn: Turn): void {
  const { session, now, cursor, settings } = turn;
  const closed = now - cursor;
  span(turn, cursor, now, 'closed');
  if (session.running) endInterrupted(turn);
  if (closed >= settings.stretch.length) restartAfter(session, 'stretch', now);
  else for (const kind of KINDS) if (closed >= settings[kind].length) restart(session, kind, now);
  session.idle = null;
  session.presentFrom = now;
  // Whatever was quiet before the browser was there is none of our business.
  session.inputAt = now;
  session.wokeAt = now;
  turn.cursor = now;
}
