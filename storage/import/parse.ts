import { LISTS, noRecords, type Records } from '../carried';
import { FILE_FORMAT, type FileHead } from '../data-file';
import { DB_VERSION, type SetAside } from '../schema';
import { checkAside } from '../validate/aside';
import { checkRecord, isKnown, type RecordRead, shown } from '../validate/record';
import { Refused } from './refusal';

/** What a file brings, every record of it checked. */
export interface Brought {
  /** When it was exported, as it says. */
  readonly exportedAt: string;
  readonly records: Records;
  readonly aside: readonly SetAside[];
}

/** Records between two tellings of progress. */
const SLICE = 500;
const HEAD: readonly string[] = ['limber', 'exportedAt', 'database'] satisfies (keyof FileHead)[];
const DRAWERS = ['settings', 'notes'] as const;

type Entries = Readonly<Record<string, unknown>>;

/**
 * Takes a file apart and checks all of it; nothing is written here.
 *
 * @param onProgress told the share that is checked, 0 to 1
 * @throws Refused with the reason and the place of the first thing that is wrong
 */
export function parse(text: string, onProgress: (share: number) => void = () => {}): Brought {
  const entries = objectIn(text);
  checkHead(entries);
  const records = noRecords();
  const aside: SetAside[] = [];
  const all = [...LISTS, 'aside'].reduce((sum, name) => sum + listIn(entries, name).length, 0);
  let done = 0;
  const step = () => {
    if (++done % SLICE === 0) onProgress(done / all);
  };
  for (const name of DRAWERS) {
    for (const [key, value] of Object.entries(drawerIn(entries, name))) {
      if (!isKnown(name, key)) throw new Refused({ why: 'unknown', place: [name, key.slice(0, 80)] });
      records[name].set(key, recordOf(checkRecord(name, key, value), [name, key]));
    }
  }
  for (const name of LISTS) {
    for (const [index, value] of listIn(entries, name).entries()) {
      const key = keyOf(value, name === 'days' ? 'day' : 'id');
      const place = [name, key ?? String(index + 1)];
      const record = recordOf(checkRecord(name, key ?? '', value), place);
      if (key === null || records[name].has(key)) throw new Refused({ why: 'twice', place });
      records[name].set(key, record);
      step();
    }
  }
  for (const [index, value] of listIn(entries, 'aside').entries()) {
    aside.push(recordOf(checkAside(value), ['aside', String(index + 1)]) as SetAside);
    step();
  }
  return { exportedAt: String(entries.exportedAt), records, aside };
}

function objectIn(text: string): Entries {
  try {
    return JSON.parse(text) as Entries;
  } catch (error) {
    // A file of ours ends with its closing brace.
    if (!/\}\s*$/.test(text.slice(-1_000))) throw new Refused({ why: 'cut-off' });
    throw new Refused({ why: 'not-json', detail: (error as Error).message.slice(0, 200) });
  }
}

function checkHead(entries: Entries): void {
  const { limber, database, exportedAt } = entries;
  if (!Number.isInteger(limber) || !Number.isInteger(database)) throw new Refused({ why: 'not-ours' });
  if (Number(limber) > FILE_FORMAT || Number(database) > DB_VERSION) throw new Refused({ why: 'newer' });
  if (typeof exportedAt !== 'string' || Number.isNaN(Date.parse(exportedAt))) {
    const fault = { place: [], expected: 'Date', found: shown(exportedAt) };
    throw new Refused({ why: 'value', place: ['exportedAt'], fault });
  }
  const known: readonly string[] = [...HEAD, ...DRAWERS, ...LISTS, 'aside'];
  const unknown = Object.keys(entries).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Refused({ why: 'unknown', place: [unknown.slice(0, 80)] });
}

/** An older Limber had fewer stores: a list that is missing is empty. */
function listIn(entries: Entries, name: string): readonly unknown[] {
  const list = Object.hasOwn(entries, name) ? entries[name] : [];
  if (Array.isArray(list)) return list;
  throw new Refused({ why: 'value', place: [name], fault: { place: [], expected: 'Array', found: shown(list) } });
}

function drawerIn(entries: Entries, name: string): Entries {
  const drawer = Object.hasOwn(entries, name) ? entries[name] : {};
  if (typeof drawer === 'object' && drawer !== null && !Array.isArray(drawer)) return drawer as Entries;
  throw new Refused({ why: 'value', place: [name], fault: { place: [], expected: 'Object', found: shown(drawer) } });
}

function keyOf(value: unknown, name: string): string | null {
  const key = typeof value === 'object' && value !== null ? (value as Entries)[name] : undefined;
  return typeof key === 'string' ? key : null;
}

function recordOf(read: RecordRead, place: readonly string[]): unknown {
  if ('record' in read) return read.record;
  const { fault } = read;
  const names = place.map((name) => name.slice(0, 80));
  // People count from one.
  const inner = fault.place.map((key) => String(typeof key === 'number' ? key + 1 : key));
  throw new Refused({ why: 'value', place: [...names, ...inner], fault });
}
