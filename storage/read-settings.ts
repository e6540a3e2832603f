import type { Settings } from '../core/settings';
import { DEFAULTS } from '../core/settings';
import { faultOf } from './validate/settings';

/** The settings in force, and the stored ones that could not be used. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly damaged: readonly { readonly name: string; readonly value: unknown; readonly why: string }[];
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
