import { i18n } from '#i18n';
import { MINUTE, SECOND } from '../../core/units';

/** Lengths of this and more are said in minutes. */
const IN_MINUTES_FROM = 1.5 * MINUTE;

/** A length of time in words: "45 seconds", "5 minutes". Whole, and never "0". */
export function amount(ms: number): string {
  return ms < IN_MINUTES_FROM
    ? i18n.t('break.amount.seconds', Math.max(1, Math.round(ms / SECOND)))
    : i18n.t('break.amount.minutes', Math.round(ms / MINUTE));
}
