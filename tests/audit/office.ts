import { ITEMS } from '../../content/checklist/index.ts';
import type { Item } from '../../content/checklist/types.ts';
import { answer } from '../../core/audit/answering';
import type { Answer, Workplace } from '../../core/audit/workplace';
import { newWorkplace } from '../../core/audit/workplaces';
import { HOUR } from '../../core/units';

export const DAY = 24 * HOUR;
/** Monday, 2 March 2026, 09:00 UTC. */
export const NOW = Date.UTC(2026, 2, 2, 9);
export const OFFICE: Workplace = newWorkplace('w1', 'Office', NOW);

/** A workplace where every item has the answer that the function gives; undefined leaves it open. */
export function answered(given: (item: Item) => Answer | undefined, at = NOW, start = OFFICE): Workplace {
  return ITEMS.reduce((workplace, one) => {
    const said = given(one);
    return said ? answer(workplace, one.id, said, at) : workplace;
  }, start);
}
