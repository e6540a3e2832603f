import type { Day, Fact, Result } from '../core/day/day';
import type { Kind } from '../core/kind';
import { HOUR, MINUTE, SECOND } from '../core/units';
import { TOUCHED } from './carried';
import { connect } from './connect';
import { readContent } from './content';
import { csv, type Separator, type Table } from './csv';

/** The words of the table, in the language of the interface. */
export interface BreaksWords {
  /** Names of the columns: when, break, result, length, who said so. */
  readonly head: readonly string[];
  readonly kind: Readonly<Record<Kind, string>>;
  readonly result: Readonly<Record<Result, string>>;
  /** Who said that a break was taken: Limber noticed it, or the user. */
  readonly byUser: Readonly<Record<'yes' | 'no', string>>;
}

/**
 * The breaks as a CSV file, a row for every fact, the oldest first.
 *
 * @throws Error where the database cannot be opened
 */
export async function breaksCsv(words: BreaksWords, separator: Separator): Promise<Table> {
  const db = await connect();
  const { records } = await readContent(db.transaction([...TOUCHED]));
  const facts = ([...records.days.values()] as Day[])
    .flatMap((day) => day.facts)
    .sort((one, other) => one.at - other.at);
  return csv(
    words.head,
    facts.map((fact) => rowOf(fact, words)),
    separator,
  );
}

function rowOf({ at, offset, kind, result, ms, byUser }: Fact, words: BreaksWords): string[] {
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
