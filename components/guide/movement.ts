import { i18n } from '#i18n';
import { stretchById } from '../../content/stretches/index';
import type { Stretch } from '../../content/types';
import type { Exercise } from '../../core/movements/exercise';
import { takesOtherForm } from '../../core/routine/in-its-form';
import type { Body } from '../../core/settings';

/** Where there is room for everything, a stretch comes in its first form. */
const ANYWHERE: Pick<Body, 'floor'> = { floor: true };

/** What a guide shows of a movement, whether it ships or is the user's own. */
export interface Movement
  extends Pick<
    Stretch,
    'areas' | 'positions' | 'place' | 'holdSeconds' | 'phaseSeconds' | 'repetitions' | 'countedIn' | 'sides'
  > {
  readonly id: string;
  readonly name: string;
  /** One idea each. */
  readonly steps: readonly string[];
  readonly sideNames: readonly [string, string] | null;
  /** The stretch of the library; null where it is the user's own. */
  readonly stretch: Stretch | null;
  /** It is the stretch's other form, which has its own words and its own drawing. */
  readonly isOtherForm: boolean;
  /** The user's own picture, as a `data:` address; the library's are drawn. */
  readonly picture: string | null;
}

/**
 * The movement behind an id; null where this version knows none and the user has none.
 *
 * @param body given where somebody is guided: a stretch then comes in the form that this body takes
 */
export function movementOf(
  id: string,
  exercises: readonly Exercise[],
  body: Pick<Body, 'floor'> = ANYWHERE,
): Movement | null {
  const stretch = stretchById(id);
  if (stretch) return ofLibrary(stretch, takesOtherForm(stretch, body));
  const own = exercises.find((one) => one.id === id);
  return own ? ofTheirOwn(own) : null;
}

/** A stretch of the library as a movement, in its first or its other form. */
export function ofLibrary(stretch: Stretch, isOtherForm = false): Movement {
  const { name, steps, variantSteps, sideNames = null } = stretch.text;
  const shared = { ...stretch, name, steps, sideNames, stretch, isOtherForm: false, picture: null };
  if (!isOtherForm || !stretch.variant || !variantSteps) return shared;
  const { position, place } = stretch.variant;
  return { ...shared, steps: variantSteps, positions: [position], place, isOtherForm };
}

/** An exercise of the user's own as a movement. */
export function ofTheirOwn(exercise: Exercise): Movement {
  const sideNames = [i18n.t('break.side.left'), i18n.t('break.side.right')] as const;
  const { sides, position } = exercise;
  return {
    ...exercise,
    positions: [position],
    sideNames: sides === 2 ? sideNames : null,
    stretch: null,
    isOtherForm: false,
  };
}
