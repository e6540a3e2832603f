import type { Day } from '../../core/day/day';
import { settingsToTake } from '../../core/merge/merge-settings';
import { CARRIED, type Carried } from '../carried';
import { type Content, damagedAside } from '../content';
import type { SetAside } from '../schema';
import { sayableAside } from '../validate/aside';
import { mergeRecord } from './merge-record';
import type { Brought } from './parse';

/** `merge`: what is here stays and what the file has comes to it; `replace`: afterwards here is what the file has. */
export type Mode = 'merge' | 'replace';

/** What would become of the records of one store, as counts. */
export interface Counts {
  readonly fresh: number;
  readonly changed: number;
  readonly same: number;
  readonly removed: number;
}

/** What an import writes into one store. */
export interface StorePlan {
  readonly put: ReadonlyMap<string, unknown>;
  readonly drop: readonly string[];
  readonly counts: Counts;
}

/** All that an import writes. */
export interface Plan {
  readonly stores: Readonly<Record<Carried, StorePlan>>;
  /** What was set aside: what comes to it, and what goes by its keys. */
  readonly aside: { readonly add: readonly SetAside[]; readonly drop: readonly number[] };
}

/**
 * Works out what an import would write, from all that is here and all that the file brings.
 * Merging the same file again gives an empty plan, and so does replacing by it again.
 *
 * @param at now, in milliseconds
 */
export function planOf(ours: Content, theirs: Brought, mode: Mode, at: number): Plan {
  const days = dayOfFacts(ours);
  const plans = CARRIED.map((name) => [name, planStore(name, ours, theirs, mode, days)] as const);
  const stores = Object.fromEntries(plans) as Record<Carried, StorePlan>;
  return { stores, aside: planAside(ours, theirs, mode, stores, at) };
}

function planStore(
  name: Carried,
  ours: Content,
  theirs: Brought,
  mode: Mode,
  days: ReadonlyMap<string, string>,
): StorePlan {
  const here = ours.records[name];
  const taken = takenOf(name, ours, theirs, mode);
  const put = new Map<string, unknown>();
  let fresh = 0;
  for (const [key, their] of taken) {
    const our = here.get(key);
    if (our === undefined) {
      fresh++;
      put.set(key, name === 'days' && mode === 'merge' ? withoutDoubles(their as Day, days) : their);
      continue;
    }
    const isElsewhere = (id: string) => (days.get(id) ?? key) !== key;
    const after = mode === 'replace' ? their : mergeRecord(name, key, our, their, isElsewhere);
    if (after !== our && JSON.stringify(after) !== JSON.stringify(our)) put.set(key, after);
  }
  const damaged = ours.damaged.filter(({ store, key }) => store === name && !taken.has(key)).map(({ key }) => key);
  const drop = mode === 'replace' ? [...damaged, ...[...here.keys()].filter((key) => !taken.has(key))] : [];
  const changed = put.size - fresh;
  return { put, drop, counts: { fresh, changed, same: taken.size - put.size, removed: drop.length } };
}

function takenOf(name: Carried, ours: Content, theirs: Brought, mode: Mode): ReadonlyMap<string, unknown> {
  const all = theirs.records[name];
  if (name !== 'settings' || mode === 'replace') return all;
  const names = settingsToTake([...ours.records.settings.keys()], [...all.keys()]);
  return new Map(names.map((key) => [key, all.get(key)]));
}

/** Ids of our facts with the days they are on. */
function dayOfFacts({ records }: Content): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { day, facts } of records.days.values() as Iterable<Day>) for (const { id } of facts) days.set(id, day);
  return days;
}

function withoutDoubles(day: Day, days: ReadonlyMap<string, string>): Day {
  const facts = day.facts.filter(({ id }) => !days.has(id));
  return facts.length === day.facts.length ? day : { ...day, facts };
}

function planAside(ours: Content, theirs: Brought, mode: Mode, stores: Plan['stores'], at: number): Plan['aside'] {
  const textOf = (aside: SetAside) => JSON.stringify(sayableAside(aside, 0));
  const here = new Set([...ours.aside.values()].map(textOf));
  const add = theirs.aside.filter((aside) => !here.has(textOf(aside)));
  if (mode === 'replace') {
    const there = new Set(theirs.aside.map(textOf));
    return { add, drop: [...ours.aside].filter(([, aside]) => !there.has(textOf(aside))).map(([key]) => key) };
  }
  // What is damaged gives way to what the file has, and is kept all the same.
  const replaced = ours.damaged.filter(({ store, key }) => stores[store].put.has(key));
  return { add: [...add, ...replaced.map((damaged) => damagedAside(damaged, at))], drop: [] };
}
