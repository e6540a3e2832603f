import { i18n } from '#i18n';
import { stretchById } from '../../content/stretches/index';
import type { Stretch } from '../../content/types';
import type { Exercise } from '../../core/movements/exercise';

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
  /** The user's own picture, as a `data:` address; the library's are drawn. */
  readonly picture: string | null;
}

/** The movement behind an id; null where this version knows none and the user has none. */
export function movementOf(id: string, exercises: readonly Exercise[]): Movement | null {
  const stretch = stretchById(id);
  if (stretch) return ofLibrary(stretch);
  const own = exercises.find((one) => one.id === id);
  return own ? ofTheirOwn(own) : null;
}

/** A stretch of the library as a movement. */
export function ofLibrary(stretch: Stretch): Movement {
  const { name, steps, sideNames = null } = stretch.text;
  return { ...stretch, name, steps, sideNames, stretch, picture: null };
}

/** An exercise of the user's own as a movement. */
export function ofTheirOwn(exercise: Exercise): Movement {
  const sideNames = [i18n.t('break.side.left'), i18n.t('break.side.right')] as const;
  const { sides, position } = exercise;
  return { ...exercise, positions: [position], sideNames: sides === 2 ? sideNames : null, stretch: null };
}
