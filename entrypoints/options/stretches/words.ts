import { i18n } from '#i18n';
import type { Position } from '../../../content/types';
import type { ExerciseField, ExerciseRefusal } from '../../../core/movements/check-exercise';
import { EXERCISE_LIMITS } from '../../../core/movements/check-exercise';

/** A position in words. */
export function positionWords(position: Position): string {
  return i18n.t(`stretches.position.${position === 'seated-to-standing' ? 'rising' : position}`);
}

/** About how long a movement takes. */
export function secondsWords(seconds: number): string {
  return seconds < 100
    ? i18n.t('stretches.seconds', Math.round(seconds / 5) * 5)
    : i18n.t('stretches.minutes', Math.round(seconds / 60));
}

/** Why a field was refused, in one sentence that says what would do. */
export function refusedWords(field: ExerciseField, why: ExerciseRefusal): string {
  if (field === 'name') return why === 'empty' ? i18n.t('exercise.refused.name') : i18n.t('exercise.refused.longName');
  if (field === 'steps') {
    if (why === 'empty') return i18n.t('exercise.refused.steps');
    return why === 'too-many' ? i18n.t('exercise.refused.manySteps') : i18n.t('exercise.refused.longStep');
  }
  if (why === 'endless') return i18n.t('exercise.refused.endless', { minutes: EXERCISE_LIMITS.whole / 60 });
  const { min, max } = EXERCISE_LIMITS[field];
  return i18n.t(`exercise.refused.${field}`, { min, max });
}
