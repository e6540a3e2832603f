import type { Item } from '../../content/checklist/types';
import type { Area } from '../../content/types';

/**
 * Items in the order in which changing them is worth most: by weight, then those that concern an area which feels
 * uncomfortable, then those that take little, then as they are asked. Dossier section 5.4.
 */
export function byUrgency(items: readonly Item[], sore: readonly Area[]): Item[] {
  const isSore = ({ areas }: Item) => (areas.some((area) => sore.includes(area)) ? 1 : 0);
  return items.toSorted(
    (one, other) => other.weight - one.weight || isSore(other) - isSore(one) || one.effort - other.effort,
  );
}
