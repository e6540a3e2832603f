import { newCycle } from './scheduler/cycle';
import { nextId } from './scheduler/turn';
import type { Session } from './session';

/**
 * The session of somebody who just installed Limber, or whose record could not be read.
 *
 * @param at now, in milliseconds
 * @param zone IANA time zone
 */
export function newSession(at: number, zone: string): Session {
  const ids = { born: at, counter: 0 };
  const cycles = { stretch: newCycle(nextId(ids), at), micro: newCycle(nextId(ids), at) };
  return {
    format: 1,
    ...ids,
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
    cycles,
    running: null,
    ended: null,
    pause: null,
    meeting: null,
    sound: null,
    fullScreen: null,
    recent: [],
    care: null,
    nudgeUntil: null,
  };
}
