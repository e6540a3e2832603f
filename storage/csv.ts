/** Between two cells: what the reader's spreadsheet takes for the end of one. */
export type Separator = ',' | ';';

/** What became of records as a table. */
export interface Table {
  readonly file: Blob;
  /** Rows under the heading. */
  readonly rows: number;
}

/** Without it Excel takes UTF-8 for the old Western alphabet. */
const BYTE_ORDER_MARK = '\uFEFF';
/** RFC 4180. */
const LINE_END = '\r\n';

/** A table as a CSV file (RFC 4180 but for the separator). */
export function csv(head: readonly string[], rows: readonly (readonly string[])[], separator: Separator): Table {
  const text = [head, ...rows].map((row) => `${row.map(cell).join(separator)}${LINE_END}`).join('');
  return { file: new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv' }), rows: rows.length };
}

/** A cell that is quoted where it has to be, whichever separator it is read with, and that no spreadsheet takes for a formula. */
export function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
