import { type Movement, ofLibrary } from '../../../components/guide/movement';
import { stretchById } from '../../../content/stretches/index';
import type { Routine } from '../../../content/types';
import { exerciseSeconds } from '../../../core/movements/exercise-seconds';
import { toSteps } from '../../../core/routine/to-steps';
import type { PlanStep } from '../../../core/session';
import { SECOND } from '../../../core/units';

/** The movements of a routine in order, in the form and with the times that it gives them. */
export function movementsOf({ items }: Pick<Routine, 'items'>): Movement[] {
  return items.flatMap(({ stretch: id, variant, times }) => {
    const stretch = stretchById(id);
    return stretch ? [ofLibrary({ ...stretch, ...times }, variant)] : [];
  });
}

/** How long a movement takes as a whole, both sides, in seconds. */
export function secondsOf(movement: Movement): number {
  return movement.stretch?.totalSeconds ?? exerciseSeconds(movement);
}

/** The steps of a practice: each movement with its own time. */
export function planOf(movements: readonly Movement[]): PlanStep[] {
  return movements.flatMap((one) => {
    const totalSeconds = secondsOf(one);
    return toSteps([{ id: one.id, sides: one.sides, totalSeconds }], totalSeconds * SECOND);
  });
}
