import type { MovementMarks } from '../movements/marks';
import type { Body } from '../settings';
import type { Candidate } from './candidate';
import type { FlareUp } from './flare-up';
import { isLeftBy } from './flare-up';
import { suits } from './suits';

/** What movements are chosen from, and for whom. */
export interface Offer {
  /** All movements there are: the library's and the user's own. */
  readonly library: readonly Candidate[];
  /** What the movements have to suit, and which parts are to come more often. */
  readonly body: Body;
  readonly marks: MovementMarks;
  readonly flareUp: FlareUp | null;
}

/** The movements that may be shown unasked: those that suit, that nobody marked "not for me", that a flare-up leaves. */
export function offered({ library, body, marks, flareUp }: Offer): Candidate[] {
  return library.filter((one) => suits(one, body) && !(one.id in marks.notForMe) && isLeftBy(flareUp, one));
}

/** How much a movement is wished for: 2 a favourite, 1 one for a part that is to move more often, 0 any other. */
export function wishFor({ id, areas }: Candidate, { body, marks }: Pick<Offer, 'body' | 'marks'>): 0 | 1 | 2 {
  if (id in marks.favourite) return 2;
  return areas.some((area) => body.favour.includes(area)) ? 1 : 0;
}
