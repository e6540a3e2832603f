import type { Snapshot } from './history';
import type { Workplace } from './workplace';

/** Most letters a name has. */
export const NAME_LIMIT = 40;

/** Why a name cannot be. */
export type NameRefusal = 'empty' | 'too-long' | 'taken';

/** What a typed name comes to: the name to keep, or why not. */
export type NameChecked = { readonly name: string } | { readonly refused: NameRefusal };

/**
 * Checks a name for a workplace. Spaces at the ends and doubled ones go; "office" and "Office" are the same name.
 *
 * @param own id of the workplace that is renamed: its own name is not taken
 */
export function checkName(text: string, workplaces: readonly Workplace[], own?: string): NameChecked {
  const name = tidy(text);
  if (name === '') return { refused: 'empty' };
  if ([...name].length > NAME_LIMIT) return { refused: 'too-long' };
  const taken = workplaces.some((one) => one.id !== own && isSameName(one.name, name));
  return taken ? { refused: 'taken' } : { name };
}

/** A new workplace, in use from now on. `name` comes from {@link checkName}, `id` and `at` from the page. */
export function newWorkplace(id: string, name: string, at: number): Workplace {
  return {
    id,
    name,
    createdAt: at,
    usedAt: at,
    changedAt: null,
    recheckFrom: null,
    sore: [],
    answers: {},
    fixes: {},
  };
}

/** The workplace under another name, which comes from {@link checkName}. */
export function renamed(workplace: Workplace, name: string): Workplace {
  return { ...workplace, name };
}

/** The workplace that the user is at from `at` on. */
export function usedFrom(workplace: Workplace, at: number): Workplace {
  return { ...workplace, usedAt: at };
}

/** The one in use: the last that was chosen. Null where there is none. */
export function workplaceInUse(workplaces: readonly Workplace[]): Workplace | null {
  return workplaces.reduce<Workplace | null>((last, one) => (last && last.usedAt >= one.usedAt ? last : one), null);
}

/** A workplace that was taken away, with everything that undo has to put back. */
export interface Removed {
  readonly workplace: Workplace;
  readonly snapshots: readonly Snapshot[];
}

/**
 * What removing a workplace takes away: delete the workplace and these snapshots, and keep the result for undo.
 *
 * @returns null where it is gone already
 */
export function removal(id: string, workplaces: readonly Workplace[], snapshots: readonly Snapshot[]): Removed | null {
  const workplace = workplaces.find((one) => one.id === id);
  return workplace ? { workplace, snapshots: snapshots.filter((one) => one.workplace === id) } : null;
}

/** What undo writes back. If its name was given away meanwhile, it gets a number. */
export function restored({ workplace, snapshots }: Removed, workplaces: readonly Workplace[]): Removed {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` ${number}`;
    const name = [...workplace.name].slice(0, NAME_LIMIT - ending.length).join('') + ending;
    if ('name' in checkName(name, workplaces, workplace.id)) return { workplace: { ...workplace, name }, snapshots };
  }
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function isSameName(one: string, other: string): boolean {
  return tidy(one).toLowerCase() === tidy(other).toLowerCase();
}
