import { i18n } from '#i18n';

/** Where the browser is at home: the customs of that place are the reader's. */
const { region } = new Intl.Locale(new Intl.NumberFormat().resolvedOptions().locale).maximize();

/**
 * The locale for numbers, dates and lists: in the language of the words around them, by the customs of the browser's
 * place. A German browser shows "Tuesday, 3 March" and 14:30 between English words, and never half a sentence of each.
 */
export const LOCALE = new Intl.Locale(i18n.t('page.language'), region ? { region } : {}).toString();
