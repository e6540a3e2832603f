import { STRETCHES } from '../../../content/stretches/index';
import { lastMoves } from '../../../core/day/last-moves';
import { movesOf } from '../../../core/day/moves-of';
import { flareUpNow } from '../../../core/flare-up/now';
import { toCandidate } from '../../../core/movements/to-candidate';
import type { Choice } from '../../../core/routine/choose-routine';
import { inItsForm } from '../../../core/routine/in-its-form';
import type { Reading } from './reading';

/** What every choice of this page is made from, whichever break it is for. */
export type Choosing = Omit<Choice, 'seed' | 'ms' | 'kind'>;

/** What to choose from, and for whom, as it was read. */
export function choosingFrom({ snapshot, before, movements, at }: Reading): Choosing {
  const { exercises, marks, flareUps } = movements;
  const { body } = snapshot.settings;
  const days = [...before, snapshot.today];
  return {
    library: [...STRETCHES.map((one) => inItsForm(one, body)), ...exercises.map(toCandidate)],
    body,
    marks,
    flareUp: flareUpNow(flareUps, at),
    lastIds: lastMoves(days),
    weekIds: movesOf(days),
  };
}
