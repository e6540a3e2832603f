import { STRETCHES } from '../../../content/stretches/index';
import { lastMoves } from '../../../core/day/last-moves';
import { flareUpNow } from '../../../core/flare-up/now';
import { toCandidate } from '../../../core/movements/to-candidate';
import type { Choice } from '../../../core/routine/choose-routine';
import type { Reading } from './reading';

/** What every choice of this page is made from, whichever break it is for. */
export type Choosing = Omit<Choice, 'seed' | 'ms' | 'kind'>;

/** What to choose from, and for whom, as it was read. */
export function choosingFrom({ snapshot, movements, at }: Reading): Choosing {
  const { exercises, marks, flareUps } = movements;
  return {
    library: [...STRETCHES, ...exercises.map(toCandidate)],
    body: snapshot.settings.body,
    marks,
    flareUp: flareUpNow(flareUps, at),
    lastIds: lastMoves(snapshot.today),
  };
}
