import { SECOND } from '../units';
import type { Candidate } from './candidate';
import { isForEyes, isOnFloor, lengthOf } from './candidate';
import type { Offer } from './offered';
import { offered, wishFor } from './offered';
import { shuffle } from './shuffle';

/** Longer ones are no matter of a moment. */
const LONGEST = 45 * SECOND;

/**
 * The one movement that a micro-break offers beside resting the eyes, for who likes; null where nothing suits.
 *
 * @param seed the break's id: the same break offers the same one
 */
export function microMovement(seed: string, offer: Offer): Candidate | null {
  const small = offered(offer).filter((one) => !isForEyes(one) && !isOnFloor(one) && lengthOf(one) <= LONGEST);
  const all = shuffle(small, seed);
  return all.find((one) => wishFor(one, offer) > 0) ?? all[0] ?? null;
}
