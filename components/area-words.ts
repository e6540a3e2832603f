import { i18n } from '#i18n';
import type { AreaToFavour } from '../content/tips/types';

const WORDS = {
  neck: 'settings.area.neck',
  shoulders: 'settings.area.shoulders',
  chest: 'settings.area.chest',
  'upper-back': 'settings.area.upperBack',
  'mid-back': 'settings.area.midBack',
  'lower-back': 'settings.area.lowerBack',
  trunk: 'settings.area.trunk',
  hips: 'settings.area.hips',
  legs: 'settings.area.legs',
  'wrists-hands': 'settings.area.wristsHands',
} as const satisfies Record<AreaToFavour, string>;

/** From the head downwards. */
export const AREAS_TO_FAVOUR = Object.keys(WORDS) as readonly AreaToFavour[];

/** An area in plain words. */
export function areaWord(area: AreaToFavour): string {
  return i18n.t(WORDS[area]);
}
