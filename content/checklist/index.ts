import { chair } from './chair.ts';
import { documents } from './documents.ts';
import { environment } from './environment.ts';
import { feet } from './feet.ts';
import { habits } from './habits.ts';
import { keyboard } from './keyboard.ts';
import { laptop } from './laptop.ts';
import { lighting } from './lighting.ts';
import { monitor } from './monitor.ts';
import { mouse } from './mouse.ts';
import type { Group, Item } from './types.ts';

/** The ten groups in the order in which they are asked: the three of the quick check come first. */
export const GROUPS: readonly Group[] = [
  { id: 'monitor', text: { name: 'Screen' } },
  { id: 'keyboard', text: { name: 'Desk and keyboard' } },
  { id: 'mouse', text: { name: 'Mouse' } },
  { id: 'chair', text: { name: 'Chair' } },
  { id: 'feet', text: { name: 'Feet' } },
  { id: 'laptop', text: { name: 'Laptop' } },
  { id: 'documents', text: { name: 'Papers and phone' } },
  { id: 'lighting', text: { name: 'Light and glare' } },
  { id: 'environment', text: { name: 'Room' } },
  { id: 'habits', text: { name: 'Habits' } },
];

/** Everything that is asked about a workplace, group by group. */
export const ITEMS: readonly Item[] = [
  ...monitor,
  ...keyboard,
  ...mouse,
  ...chair,
  ...feet,
  ...laptop,
  ...documents,
  ...lighting,
  ...environment,
  ...habits,
];

const byId: ReadonlyMap<string, Item> = new Map(ITEMS.map((item) => [item.id, item]));

/** The item behind an id; `undefined` for one that a newer or older Limber knows. */
export function itemById(id: string): Item | undefined {
  return byId.get(id);
}

export { BANDS, HONESTY_NOTES } from './honesty.ts';
export { QUICK_CHECK } from './quick-check.ts';
