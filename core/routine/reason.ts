import type { Area } from '../../content/types';
import type { PlanStep } from '../session';
import type { Candidate } from './candidate';
import { isOnFloor } from './candidate';
import type { Choice } from './choose-routine';
import { isLeftBy } from './flare-up';
import { wishFor } from './offered';
import { suits } from './suits';

/** Why a break is made of what it is made of: the strongest reason alone, and where it takes place. */
export interface RoutineReason {
  readonly because: Because;
  /** `chair`: all of it is done sitting, as was asked. */
  readonly where: 'chair' | 'desk' | 'floor';
  /** Cautions took movements away. */
  readonly careful: boolean;
}

type Because =
  /** A flare-up took movements away. */
  | { readonly is: 'flare-up' }
  /** It has an exercise of the user's own, or one of their favourites. */
  | { readonly is: 'own' | 'favourite'; readonly id: string }
  /** It is for parts that are to move more often; or for these parts, `fresh` where the last break had none of it. */
  | { readonly is: 'favour' | 'fresh' | 'mixed'; readonly areas: readonly Area[] };

/** So many parts are named at most: the line is one line. */
const MOST_AREAS = 3;

/** Explains a routine. Pure, and true of these very steps: it is read off them, not off the wish. */
export function reasonOf(steps: readonly PlanStep[], choice: Choice): RoutineReason {
  const { library, body, flareUp } = choice;
  const moves = [...new Set(steps.map(({ stretch }) => stretch))].flatMap(
    (id) => library.find((one) => one.id === id) ?? [],
  );
  const suitable = library.filter((one) => suits(one, body));
  const anybody = { ...body, cautions: [] };
  return {
    because: suitable.every((one) => isLeftBy(flareUp, one)) ? wishOf(moves, choice) : { is: 'flare-up' },
    where: body.seatedOnly ? 'chair' : moves.some(isOnFloor) ? 'floor' : 'desk',
    careful: library.some((one) => suits(one, anybody) && !suits(one, body)),
  };
}

function wishOf(moves: readonly Candidate[], choice: Choice): Because {
  const { body, marks, lastIds } = choice;
  const favourite = moves.find(({ id }) => id in marks.favourite);
  if (favourite) return { is: 'favourite', id: favourite.id };
  const own = moves.find(({ id }) => id.startsWith('own-'));
  if (own) return { is: 'own', id: own.id };
  const wished = moves.filter((one) => wishFor(one, choice) > 0).flatMap(({ areas }) => areas);
  const favoured = body.favour.filter((area) => wished.includes(area));
  if (favoured.length > 0) return { is: 'favour', areas: favoured.slice(0, MOST_AREAS) };
  const isFresh = lastIds.length > 0 && moves.every(({ id }) => !lastIds.includes(id));
  const areas = moves.map(({ areas: [first] }) => first).filter((area) => area !== undefined);
  const named = [...new Set(areas)].filter((area) => area !== 'whole-body' && area !== 'eyes');
  return { is: isFresh ? 'fresh' : 'mixed', areas: named.slice(0, MOST_AREAS) };
}
