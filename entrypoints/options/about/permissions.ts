/** An entry of the list that says what Limber may do, and the permissions of the manifest that it is about. */
const ENTRIES = [
  { name: 'alarms', about: ['alarms'] },
  { name: 'idle', about: ['idle'] },
  { name: 'contextMenus', about: ['contextMenus'] },
  { name: 'storage', about: ['storage', 'unlimitedStorage'] },
  { name: 'offscreen', about: ['offscreen'] },
  { name: 'notifications', about: ['notifications'] },
] as const;

/** Such an entry. */
export type Permission = (typeof ENTRIES)[number];

/** The entries for a browser: Firefox plays the chime without a page out of sight. */
export function permissionsOf(browser: string): readonly Permission[] {
  return ENTRIES.filter(({ name }) => !(browser === 'firefox' && name === 'offscreen'));
}
