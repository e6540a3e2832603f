import type { Body } from '../settings';
import type { Candidate } from './candidate';
import { isOnFloor } from './candidate';

/** What a movement asks of a body. */
type Asked = Pick<Candidate, 'place' | 'positions' | 'bothHands' | 'flags'>;

/**
 * Whether a movement suits a body. The answers only ever take away, and a flag of any strength is enough: nobody is
 * there to weigh "with care" against "not at all".
 */
export function suits(asked: Asked, body: Body): boolean {
  const { positions, bothHands, flags } = asked;
  const down = isOnFloor(asked);
  if (body.seatedOnly && (down || !positions.includes('seated'))) return false;
  if (body.oneHanded && bothHands) return false;
  if (down && !body.floor) return false;
  return body.cautions.every((caution) => flags[caution] === undefined);
}
