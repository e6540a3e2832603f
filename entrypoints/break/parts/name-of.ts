import { i18n } from '#i18n';
import { stretchById } from '../../../content/stretches/index';

/** The name of a stretch, also of one that this version does not know. */
export function nameOf(id: string): string {
  return stretchById(id)?.text.name ?? i18n.t('break.unknown.name');
}
