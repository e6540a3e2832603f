import { i18n } from '#i18n';
import type { NumberField, Unit } from '../core/ranges';
import { RANGES } from '../core/ranges';
import { LOCALE } from './locale';

const numbers = new Intl.NumberFormat(LOCALE);

/** A unit, to stand behind its number. */
export function unitWord(unit: Unit, n: number): string {
  if (unit === 'hours') return i18n.t('settings.unit.hours', n);
  if (unit === 'minutes') return i18n.t('settings.unit.minutes', n);
  return unit === 'seconds' ? i18n.t('settings.unit.seconds', n) : i18n.t('settings.unit.times', n);
}

/** A number of a field with its unit behind it. */
export function inUnit(field: NumberField, n: number): string {
  return `${numbers.format(n)} ${unitWord(RANGES[field].unit, n)}`;
}
