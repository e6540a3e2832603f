import { i18n } from '#i18n';
import type { Area } from '../content/types';
import { areaWord } from './area-words';

/** Any area in plain words, those that nobody can favour included. */
export function areaName(area: Area): string {
  if (area === 'eyes') return i18n.t('setup.area.eyes');
  return area === 'whole-body' ? i18n.t('setup.area.wholeBody') : areaWord(area);
}
