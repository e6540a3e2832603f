import { i18n } from '#i18n';

/**
 * Says of the page which language its words are in and which way that is written.
 *
 * Both stand beside the words. What the browser speaks is another matter: an Arabic browser that has only English words to
 * show would turn them around (docs/decisions/0023-languages.md).
 */
export function sayLanguage(): void {
  const { documentElement } = document;
  documentElement.lang = i18n.t('page.language');
  documentElement.dir = i18n.t('page.direction');
}
