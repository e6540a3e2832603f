import { CARRIED, LISTS, type Records, TOUCHED } from './carried';
import { connect } from './connect';
import { damagedAside, readContent } from './content';
import { FILE_FORMAT, type FileHead } from './data-file';
import { DB_VERSION } from './schema';
import { sayableAside } from './validate/aside';

/** Records that become one part of the file: small enough that progress can be told between two. */
const SLICE = 500;

/** What became of an export. */
export interface Exported {
  /** UTF-8 JSON: docs/data-format.md. */
  readonly file: Blob;
  /** Records in it. */
  readonly records: number;
}

/**
 * Everything but the running timer as one file. A damaged record stands in it among those that were set aside, so that
 * nothing is lost and the file can be imported.
 *
 * @param at now, in milliseconds
 * @param onProgress told the share that is done, 0 to 1
 * @throws Error where the database cannot be opened or read
 */
export async function exportAll(at: number, onProgress: (share: number) => void = () => {}): Promise<Exported> {
  const db = await connect();
  const content = await readContent(db.transaction([...TOUCHED]));
  const { records } = content;
  const asides = [...content.aside.values(), ...content.damaged.map((one) => damagedAside(one, at))];
  const all = CARRIED.reduce((sum, name) => sum + records[name].size, asides.length);
  const parts: string[] = [];
  let done = 0;
  const list = (values: readonly unknown[]) => {
    for (let from = 0; from < values.length; from += SLICE) {
      const slice = values.slice(from, from + SLICE).map((value) => JSON.stringify(value));
      parts.push(`${from === 0 ? '' : ','}\n${slice.join(',\n')}`);
      done += slice.length;
      onProgress(done / all);
    }
  };
  parts.push(`{\n${headOf(at)},\n"settings": ${drawer(records, 'settings')}`);
  for (const name of LISTS) {
    parts.push(`,\n"${name}": [`);
    list([...records[name].values()]);
    parts.push(']');
  }
  parts.push(`,\n"notes": ${drawer(records, 'notes')},\n"aside": [`);
  list(asides.map((aside) => sayableAside(aside, at)));
  parts.push(']\n}\n');
  return { file: new Blob(parts, { type: 'application/json' }), records: all };
}

function headOf(at: number): string {
  const head: FileHead = { limber: FILE_FORMAT, exportedAt: new Date(at).toISOString(), database: DB_VERSION };
  return Object.entries(head)
    .map(([name, value]) => `"${name}": ${JSON.stringify(value)}`)
    .join(',\n');
}

function drawer(records: Records, name: 'settings' | 'notes'): string {
  return JSON.stringify(Object.fromEntries(records[name]));
}
