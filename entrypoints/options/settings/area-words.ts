import { i18n } from '#i18n';
import type { Area } from '../../../content/types';

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
} as const satisfies Partial<Record<Area, string>>;

/** What can be moved more often: the eyes have breaks of their own, and the whole body is no part of it. */
export type AreaToFavour = keyof typeof WORDS;

/** From the head downwards. */
export const AREAS_TO_FAVOUR = Object.keys(WORDS) as readonly AreaToFavour[];

/** An area in plain words. */
export function areaWord(area: AreaToFavour): string {
  return i18n.t(WORDS[area]);
}
