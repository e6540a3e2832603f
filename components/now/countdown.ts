import { i18n } from '#i18n';
import { MINUTE, SECOND } from '../../core/units';
import { number, twoPart } from '../in-words';

/** A number and its unit, as the ring shows them. */
export interface Countdown {
  readonly number: string;
  readonly unit: string;
}

/** Minutes while there are any, a begun one counts; seconds in the last; from 100 minutes on hours. */
export function countdown(left: number): Countdown {
  const minutes = Math.ceil(left / MINUTE);
  if (minutes >= 100) {
    return { number: twoPart(Math.floor(minutes / 60), minutes % 60), unit: i18n.t('popup.unit.hours') };
  }
  const seconds = Math.ceil(left / SECOND);
  if (seconds < 60) return { number: number(seconds), unit: i18n.t('popup.unit.seconds', seconds) };
  return { number: number(minutes), unit: i18n.t('popup.unit.minutes', minutes) };
}
