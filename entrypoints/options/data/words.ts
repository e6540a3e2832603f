import { i18n } from '#i18n';
import { number } from '../../../components/in-words';
import { LOCALE } from '../../../components/locale';
import { CARRIED, type Carried } from '../../../storage/carried';
import type { Refusal } from '../../../storage/import/refusal';

const KILO = 1_000;
const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A size as the browser's locale writes it: "1.2 MB". */
export function size(bytes: number): string {
  const power = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log(bytes || 1) / Math.log(KILO))));
  const unit = UNITS[power];
  const digits = power < 2 ? 0 : 1;
  const format = new Intl.NumberFormat(LOCALE, { style: 'unit', unit, maximumFractionDigits: digits });
  return format.format(bytes / KILO ** power);
}

/** The name of a file within a sentence. It is written its own way, and the sentence that it begins is not. */
export function nameInSentence(name: string): string {
  return `\u2068${name}\u2069`;
}

/** A date with its time of day. */
export function dateAndTime(at: number | string): string {
  return new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
}

/** What the records of a store are called. */
export function storeName(store: Carried): string {
  return i18n.t(`data.store.${store}`);
}

/** Where in a file something is: "Days › 2026-03-03 › facts › 4". The first step is a store, mostly. */
export function placeWords([first = '', ...rest]: readonly string[]): string {
  const store = CARRIED.find((one) => one === first);
  return [store ? storeName(store) : first, ...rest].join(' › ');
}

/** The name of what was set aside (`feelings.f-9`) as a place. */
export function asidePlace(what: string): readonly string[] {
  const [store = '', ...key] = what.split('.');
  return key.length > 0 ? [store, key.join('.')] : [store];
}

/** Why a file was not taken. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.why) {
    case 'too-large':
      return i18n.t('data.refused.tooLarge', { size: size(refusal.bytes), most: size(refusal.most) });
    case 'not-json':
      return i18n.t('data.refused.notJson', { detail: refusal.detail });
    case 'unknown':
      return i18n.t('data.refused.unknown', { place: placeWords(refusal.place) });
    case 'twice':
      return i18n.t('data.refused.twice', { place: placeWords(refusal.place) });
    case 'value': {
      const { expected, found } = refusal.fault;
      const place = placeWords(refusal.place);
      // The validator's way to say that a field is not there.
      if (expected && found === 'undefined') return i18n.t('data.refused.missing', { place });
      return expected
        ? i18n.t('data.refused.expected', { place, expected, found })
        : i18n.t('data.refused.value', { place, found });
    }
    case 'too-many':
      return i18n.t('data.refused.tooMany');
    case 'empty':
      return i18n.t('data.refused.empty');
    case 'not-text':
      return i18n.t('data.refused.notText');
    case 'not-ours':
      return i18n.t('data.refused.notOurs');
    case 'cut-off':
      return i18n.t('data.refused.cutOff');
    case 'newer':
      return i18n.t('data.refused.newer');
  }
}

/** A whole number, and nothing where there is none: a table of noughts hides what matters. */
export function countOrNone(count: number): string {
  return count === 0 ? '–' : number(count);
}
