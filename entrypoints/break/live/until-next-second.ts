import { position } from '../../../core/scheduler/running';
import type { Session } from '../../../core/session';
import { SECOND } from '../../../core/units';

/**
 * How long a page shows the same: to the next full second of the step that is under way, or one second where none is.
 *
 * @param at milliseconds
 * @returns milliseconds
 */
export function untilNextSecond(session: Session | null, at: number): number {
  const left = session?.running ? position(session.running, at).left : 0;
  return left % SECOND || SECOND;
}
