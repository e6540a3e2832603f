/** They belong together: a preset is its two plans. */
const PLAN = ['preset', 'stretch', 'micro'];

/**
 * Which stored settings to take over when two sets become one: what was changed here stays, the rest is theirs. The plan
 * counts as one setting.
 *
 * @param ours names of the settings that were changed here
 * @param theirs names of theirs
 */
export function settingsToTake(ours: readonly string[], theirs: readonly string[]): string[] {
  const hasPlan = PLAN.some((name) => ours.includes(name));
  return theirs.filter((name) => !ours.includes(name) && !(hasPlan && PLAN.includes(name)));
}
