import { i18n } from '#i18n';
import { LOCALE } from '../../../components/locale';
import { inUnit } from '../../../components/unit-words';
import type { Refusal } from '../../../core/check-field';
import type { NumberField, NumberRange } from '../../../core/ranges';
import { shownIn } from '../../../core/ranges';
import type { Settings } from '../../../core/settings';
import type { Trouble } from './use-saving';

const numbers = new Intl.NumberFormat(LOCALE);

const REFUSED = {
  empty: 'settings.refused.empty',
  'not-a-number': 'settings.refused.notANumber',
  'not-whole': 'settings.refused.notWhole',
  'not-half': 'settings.refused.notHalf',
  'too-small': 'settings.refused.tooSmall',
  'too-large': 'settings.refused.tooLarge',
  'not-longer-than-break': 'settings.refused.notLongerThanBreak',
  'not-shorter-than-interval': 'settings.refused.notShorterThanInterval',
  'not-longer-than-notice': 'settings.refused.notLongerThanNotice',
} as const satisfies Record<Refusal, string>;

/** Which numbers a field takes. */
export function rangeWords(range: NumberRange): string {
  return i18n.t(`settings.range.${range.unit}`, ends(range));
}

function ends({ min, max }: NumberRange): { min: string; max: string } {
  return { min: numbers.format(min), max: numbers.format(max) };
}

/** Why a text was refused, what would do, and what holds until then: three sentences. */
export function refusalWords(field: NumberField, range: NumberRange, refused: Refusal, inForce: number): string {
  const stays = i18n.t('settings.stays', { value: inUnit(field, shownIn(field, inForce)) });
  return [i18n.t(REFUSED[refused]), i18n.t(`settings.takes.${range.unit}`, ends(range)), stays].join(' ');
}

/** Why a change is not in force, though nothing is wrong with it here. */
export function troubleWords(trouble: Trouble | undefined): string | null {
  return trouble ? i18n.t(`settings.trouble.${trouble}`) : null;
}

/** The value in force behind a number field, as it is stored. */
export function storedIn(field: NumberField, { stretch, micro, ...rest }: Settings): number {
  switch (field) {
    case 'stretchEvery':
      return stretch.every;
    case 'stretchLength':
      return stretch.length;
    case 'microEvery':
      return micro.every;
    case 'microLength':
      return micro.length;
    case 'missedAfter':
    case 'dailyLimit':
      return rest[field] ?? 0;
    default:
      return rest[field];
  }
}
