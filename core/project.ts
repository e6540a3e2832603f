import { advance } from './advance';
import type { DaySpan } from './day/record';
import type { Session } from './session';
import type { Settings } from './settings';

/**
 * The session as it is now, though the background last ran minutes ago: what a page shows between two wakes.
 * Nothing is stored; the background will come to the same when it wakes.
 *
 * @param now milliseconds
 */
export function project(
  session: Session,
  settings: Settings,
  now: number,
  zone: string,
): { session: Session; spans: readonly DaySpan[] } {
  const { session: projected, spans } = advance(session, { kind: 'wake', at: now, zone, reading: null }, settings);
  return { session: projected, spans };
}
