import { i18n } from '#i18n';
import { MINUTE, SECOND } from '../core/units';
import { LOCALE } from './locale';

const numbers = new Intl.NumberFormat(LOCALE);

/** A short length of time in words: "20 s", "2.5 min". */
export function shortTime(ms: number): string {
  if (ms < MINUTE) return i18n.t('settings.short.seconds', { n: numbers.format(ms / SECOND) });
  return i18n.t('settings.short.minutes', { n: numbers.format(ms / MINUTE) });
}
