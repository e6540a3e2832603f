import type { CardId, TableId } from '../ids.ts';
import type { Difference } from '../types.ts';
import { ON_CARE_OF_YOURSELF } from './care-of-yourself.ts';
import { ON_CAUSES_AND_CARE } from './causes-and-care.ts';

/** Every "why this differs from other sites" note. */
export const DIFFERENCES: readonly Difference[] = [...ON_CARE_OF_YOURSELF, ...ON_CAUSES_AND_CARE];

/** The notes that stand beside a card or a table, in their order. */
export function differencesBeside(block: CardId | TableId): readonly Difference[] {
  return DIFFERENCES.filter(({ beside }) => beside.includes(block));
}
