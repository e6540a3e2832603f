import { MINUTE } from '../units';
import { LASTS } from './flare-up';

/** Why a flare-up cannot have begun then. */
export type OnsetRefusal = 'missing' | 'future' | 'long-ago';

/**
 * Whether a flare-up can have begun at an instant: not in the future, and not so long ago that the timer would be over.
 *
 * @param onset milliseconds; null or not a number where nothing that can be read was typed
 */
export function refuseOnset(onset: number | null, now: number): OnsetRefusal | null {
  if (onset === null || !Number.isFinite(onset)) return 'missing';
  // A field knows whole minutes only.
  if (onset >= now + MINUTE) return 'future';
  return now - onset >= LASTS ? 'long-ago' : null;
}
