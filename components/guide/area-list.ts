import { i18n } from '#i18n';
import type { Area } from '../../content/types';
import { LOCALE } from '../locale';

const WORDS = {
  eyes: 'break.area.eyes',
  neck: 'break.area.neck',
  shoulders: 'break.area.shoulders',
  chest: 'break.area.chest',
  'upper-back': 'break.area.upperBack',
  'mid-back': 'break.area.midBack',
  'lower-back': 'break.area.lowerBack',
  trunk: 'break.area.trunk',
  hips: 'break.area.hips',
  legs: 'break.area.legs',
  'wrists-hands': 'break.area.wristsHands',
  'whole-body': 'break.area.wholeBody',
} as const satisfies Record<Area, string>;

/** Parts of the body within a sentence: "neck, shoulders and hips". */
export function areasInWords(areas: readonly Area[]): string {
  return new Intl.ListFormat(LOCALE).format(areas.map((area) => i18n.t(WORDS[area])));
}

/** One part of the body within a sentence. */
export function areaInWords(area: Area): string {
  return i18n.t(WORDS[area]);
}
