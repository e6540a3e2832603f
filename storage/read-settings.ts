import type { Settings } from '../core/settings';
import { DEFAULTS } from '../core/settings';
import { faultOf } from './validate/settings';

/** The settings in force, and the stored ones that could not be used. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly damaged: readonly { readonly name: string; readonly value: unknown; readonly why: string }[];
}

/** What is needed of the store of settings. */
interface Entries {
  getAllKeys(): Promise<string[]>;
  getAll(): Promise<unknown[]>;
}

/** The stored settings, by name. */
export async function entriesIn(store: Entries): Promise<(readonly [name: string, value: unknown])[]> {
  const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return names.map((name, index) => [name, values[index]]);
}

let last: { key: string; read: SettingsRead } | null = null;

/**
 * Merges what the user changed into the defaults. A damaged entry counts as not changed, alone.
 * The same entries give the same object, so that what is worked out from them (working hours) is worked out once.
 */
export function readSettings(entries: readonly (readonly [name: string, value: unknown])[]): SettingsRead {
  const key = JSON.stringify(entries);
  if (last?.key === key) return last.read;
  const good: [string, unknown][] = [];
  const damaged: SettingsRead['damaged'][number][] = [];
  for (const [name, value] of entries) {
    const why = faultOf(name, value);
    if (why === null) good.push([name, value]);
    else damaged.push({ name, value, why });
  }
  const read = { settings: { ...DEFAULTS, ...Object.fromEntries(good) }, damaged };
  last = { key, read };
  return read;
}
