import type { Day, Fact, Result } from '../core/day/day';
import type { Kind } from '../core/kind';
import { HOUR, MINUTE, SECOND } from '../core/units';
import { TOUCHED } from './carried';
import { connect } from './connect';
import { readContent } from './content';

/** The words of the table, in the language of the interface. */
export interface TableWords {
  /** Names of the columns: when, break, result, length, who said so. */
  readonly head: readonly string[];
  readonly kind: Readonly<Record<Kind, string>>;
  readonly result: Readonly<Record<Result, string>>;
  /** Who said that a break was taken: Limber noticed it, or the user. */
  readonly byUser: Readonly<Record<'yes' | 'no', string>>;
}

/** Without it Excel takes UTF-8 for the old Western alphabet. */
const BYTE_ORDER_MARK = '\uFEFF';
/** RFC 4180. */
const LINE_END = '\r\n';

/** What became of the history as a table. */
export interface Table {
  readonly file: Blob;
  /** Rows under the heading. */
  readonly rows: number;
}

/**
 * The history as a CSV file (RFC 4180), a row for every fact, the oldest first.
 *
 * @throws Error where the database cannot be opened
 */
export async function historyCsv(words: TableWords): Promise<Table> {
  const db = await connect();
  const { records } = await readContent(db.transaction([...TOUCHED]));
  const facts = ([...records.days.values()] as Day[])
    .flatMap((day) => day.facts)
    .sort((one, other) => one.at - other.at);
  const rows = [words.head, ...facts.map((fact) => rowOf(fact, words))];
  const text = rows.map((row) => `${row.map(cell).join(',')}${LINE_END}`).join('');
  return { file: new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv' }), rows: facts.length };
}

function rowOf({ at, offset, kind, result, ms, byUser }: Fact, words: TableWords): string[] {
  return [
    localTime(at, offset),
    words.kind[kind],
    words.result[result],
    clockLength(Math.max(0, ms)),
    words.byUser[byUser ? 'yes' : 'no'],
  ];
}

/** `2026-11-23 09:50:00`: the one form that every spreadsheet takes for a date, whatever its language. */
function localTime(at: number, offset: number): string {
  return new Date(at + offset * MINUTE).toISOString().slice(0, 19).replace('T', ' ');
}

/** `0:05:00`: a decimal point or comma would be a thousand, or the 2nd of May, in half of the world's spreadsheets. */
function clockLength(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${Math.floor(ms / HOUR)}:${two((ms % HOUR) / MINUTE)}:${two((ms % MINUTE) / SECOND)}`;
}

/** A cell that is quoted where it has to be, and that no spreadsheet takes for a formula. */
export function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
