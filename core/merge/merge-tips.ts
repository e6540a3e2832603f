import type { TipMemory } from '../tips/shown';

/** Two memories of tips as one: what was shown or put away in either was. What is showing now is ours. */
export function mergeTips(ours: TipMemory, theirs: TipMemory): TipMemory {
  const days = union(ours.days, theirs.days, (here, there) => {
    const both = new Set([...here, ...there]);
    return both.size === new Set(here).size ? here : [...both];
  });
  const dismissed = union(ours.dismissed, theirs.dismissed, Math.max);
  const notForMe = union(ours.notForMe, theirs.notForMe, Math.max);
  const isSame = days === ours.days && dismissed === ours.dismissed && notForMe === ours.notForMe;
  return isSame ? ours : { showing: ours.showing, days, dismissed, notForMe };
}

/** Two records as one; `ours` itself where theirs adds nothing. */
function union<T>(
  ours: Readonly<Record<string, T>>,
  theirs: Readonly<Record<string, T>>,
  both: (ours: T, theirs: T) => T,
): Readonly<Record<string, T>> {
  const news = Object.entries(theirs).flatMap(([key, there]) => {
    const here = Object.hasOwn(ours, key) ? (ours[key] as T) : undefined;
    const value = here === undefined ? there : both(here, there);
    return value === here ? [] : [[key, value] as const];
  });
  return news.length === 0 ? ours : { ...ours, ...Object.fromEntries(news) };
}
