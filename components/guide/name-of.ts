import { i18n } from '#i18n';
import { RETIRED } from '../../content/retired-stretches';
import type { Exercise } from '../../core/movements/exercise';
import type { MovementMarks } from '../../core/movements/marks';
import { movementOf } from './movement';

/**
 * The name of a movement, also of one that is no longer there: a history shows it under the name that it had, and
 * where nobody knows that name, its id as words.
 */
export function nameOf(
  id: string,
  exercises: readonly Exercise[],
  { formerNames }: Pick<MovementMarks, 'formerNames'>,
): string {
  const known = movementOf(id, exercises)?.name ?? RETIRED[id] ?? formerNames?.[id];
  if (known) return known;
  if (id.startsWith('own-')) return i18n.t('break.unknown.own');
  const words = id.replaceAll(/[-_]+/g, ' ').trim();
  return words === '' ? i18n.t('break.unknown.name') : words.charAt(0).toUpperCase() + words.slice(1);
}
