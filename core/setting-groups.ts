import type { Settings } from './settings';

/** Name of a setting. */
export type SettingName = keyof Settings;

/** All settings, in the groups in which a person meets them; each stands in exactly one. */
export const SETTING_GROUPS = {
  here: ['remind'],
  plan: ['preset', 'stretch', 'micro'],
  asking: [
    'style',
    'windows',
    'microPage',
    'notice',
    'polite',
    'postponeMinutes',
    'postponeLimit',
    'missedAfter',
    'chime',
    'volume',
    'pageAs',
    'pageFocus',
  ],
  away: ['away', 'idleAfter', 'soundSits', 'quietForSound', 'quietForFullScreen'],
  hours: ['hours'],
  body: ['body', 'sitStand'],
  looks: ['theme', 'dailyLimit'],
  emergency: ['region'],
} as const satisfies Record<string, readonly SettingName[]>;

/** Name of a group. */
export type SettingGroup = keyof typeof SETTING_GROUPS;

/** All groups, in the order of the page. */
export const GROUP_NAMES = Object.keys(SETTING_GROUPS) as readonly SettingGroup[];

/** The settings of one group, or of all of them. */
export function namesIn(group: SettingGroup | 'all'): readonly SettingName[] {
  return group === 'all' ? GROUP_NAMES.flatMap((name) => SETTING_GROUPS[name]) : SETTING_GROUPS[group];
}

/** Whether two values of a setting are the same; they are plain data. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Whether all of these settings are as they are where nobody chose.
 *
 * @param defaults Limber's, or those of an organization
 */
export function areDefaults(settings: Settings, names: readonly SettingName[], defaults: Settings): boolean {
  return names.every((name) => isSame(settings[name], defaults[name]));
}

/** What brings settings back to what they were. A default is reset, not stored: it may get better in a later version. */
export function restoring(
  before: Settings,
  names: readonly SettingName[],
  defaults: Settings,
): { readonly patch: Partial<Settings>; readonly reset: readonly SettingName[] } {
  const isDefault = (name: SettingName) => isSame(before[name], defaults[name]);
  const changed = names.filter((name) => !isDefault(name)).map((name) => [name, before[name]]);
  return { patch: Object.fromEntries(changed), reset: names.filter(isDefault) };
}
