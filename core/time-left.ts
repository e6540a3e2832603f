import type { Kind } from './kind';
import type { Session } from './session';
import type { Settings } from './settings';

/** Work time left until a break of a kind is due, in milliseconds; 0 or less once it is. */
export function timeLeft(session: Session, settings: Settings, kind: Kind): number {
  const { worked, floor, dueAt, postponedLeft } = session.cycles[kind];
  if (postponedLeft !== null) return postponedLeft;
  return dueAt === null ? Math.max(settings[kind].every, floor) - worked : 0;
}
