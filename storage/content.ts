import type { IDBPTransaction } from 'idb';
import { CARRIED, type Carried, noRecords, type Records } from './carried';
import type { LimberDB, SetAside } from './schema';
import { checkRecord, type Fault, inShort } from './validate/record';

/** A record of the database that is not what it should be. */
export interface Damaged {
  readonly store: Carried;
  readonly key: string;
  readonly value: unknown;
  readonly fault: Fault;
}

/** All that travels in a file, as the database has it, and what in it is damaged. */
export interface Content {
  readonly records: Records;
  readonly damaged: readonly Damaged[];
  /** What was set aside before, by its keys. */
  readonly aside: ReadonlyMap<number, SetAside>;
}

type Reading = IDBPTransaction<LimberDB, (Carried | 'aside')[], IDBTransactionMode>;

/** Reads and checks everything within a transaction over `TOUCHED`; awaits nothing else. */
export async function readContent(transaction: Reading): Promise<Content> {
  const aside = transaction.objectStore('aside');
  const [asideKeys, asides, ...stores] = await Promise.all([
    aside.getAllKeys(),
    aside.getAll(),
    ...CARRIED.map((name) => readStore(transaction, name)),
  ]);
  const records = noRecords();
  const damaged: Damaged[] = [];
  for (const { name, keys, values } of stores) {
    for (const [index, key] of keys.entries()) {
      const read = checkRecord(name, key, values[index]);
      if ('record' in read) records[name].set(key, read.record);
      else damaged.push({ store: name, key, value: values[index], fault: read.fault });
    }
  }
  return { records, damaged, aside: new Map(asideKeys.map((key, index) => [key, asides[index] as SetAside])) };
}

async function readStore(transaction: Reading, name: Carried) {
  const store = transaction.objectStore(name);
  const [keys, values]: [string[], unknown[]] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return { name, keys, values };
}

/**
 * A damaged record as it is set aside.
 *
 * @param at now, in milliseconds
 */
export function damagedAside({ store, key, value, fault }: Damaged, at: number): SetAside {
  return { what: `${store}.${key}`, at, why: inShort(fault), value };
}
