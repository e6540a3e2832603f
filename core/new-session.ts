import { KINDS } from './kind';
import { restart } from './scheduler/cycle';
import type { Draft } from './scheduler/turn';
import type { Session } from './session';

/**
 * The session of somebody who just installed Limber, or whose record could not be read.
 *
 * @param at now, in milliseconds
 * @param zone IANA time zone
 */
export function newSession(at: number, zone: string): Session {
  const session: Draft = {
    format: 1,
    born: at,
    counter: 0,
    at,
    zone,
    zoneBefore: zone,
    zoneSince: at,
    idle: null,
    presentFrom: at,
    inputAt: at,
    unanswered: 0,
    heldSince: null,
    heldTo: 0,
    readAt: 0,
    wokeAt: 0,
    cycles: {} as Session['cycles'],
    running: null,
    ended: null,
    pause: null,
    meeting: null,
    sound: null,
    fullScreen: null,
    recent: [],
  };
  for (const kind of KINDS) restart(session, kind, at);
  return session;
}
