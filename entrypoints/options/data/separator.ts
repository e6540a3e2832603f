import type { Separator } from '../../../storage/csv';

/**
 * What the spreadsheets of the reader's place expect between two cells: where numbers have a decimal comma, Excel takes a
 * comma for no separator.
 *
 * @param locale the browser's own unless told: the customs of its place matter, not the language of our words
 */
export function separatorOf(locale?: string): Separator {
  return (1.5).toLocaleString(locale).includes(',') ? ';' : ',';
}
