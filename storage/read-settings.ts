import { overlay } from '../core/policy/overlay';
import type { Policy } from '../core/policy/policy';
import type { Settings } from '../core/settings';
import { readPolicy } from './validate/policy';
import { faultOf } from './validate/settings';

/** The settings in force, where they come from, and the stored ones that could not be used. */
export interface SettingsRead {
  readonly settings: Settings;
  /** What was chosen here. */
  readonly own: Partial<Settings>;
  readonly policy: Policy;
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
 * Merges what the user changed into the defaults, and lays the organization's policy over it. A damaged entry counts as not
 * changed, alone. The same gives the same object, so that what is worked out from it (working hours) is worked out once.
 *
 * @param given the policy as the browser hands it on; undefined where there is none
 */
export function readSettings(
  entries: readonly (readonly [name: string, value: unknown])[],
  given?: unknown,
): SettingsRead {
  const key = JSON.stringify([entries, given]);
  if (last?.key === key) return last.read;
  const good: [string, unknown][] = [];
  const damaged: SettingsRead['damaged'][number][] = [];
  for (const [name, value] of entries) {
    const why = faultOf(name, value);
    if (why === null) good.push([name, value]);
    else damaged.push({ name, value, why });
  }
  const own: Partial<Settings> = Object.fromEntries(good);
  const policy = readPolicy(given);
  const read = { settings: overlay(policy, own), own, policy, damaged };
  last = { key, read };
  return read;
}
