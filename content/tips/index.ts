import { breaks } from './breaks.ts';
import { chair } from './chair.ts';
import { firstDays } from './first-days.ts';
import { habits } from './habits.ts';
import { keyboard } from './keyboard.ts';
import { laptopAndPapers } from './laptop-and-papers.ts';
import { lightAndRoom } from './light-and-room.ts';
import { movement } from './movement.ts';
import { screen } from './screen.ts';
import type { Tip } from './types.ts';
import { wellBeing } from './well-being.ts';
import { workplace } from './workplace.ts';

/** Every tip. */
export const TIPS: readonly Tip[] = [
  ...screen,
  ...keyboard,
  ...chair,
  ...laptopAndPapers,
  ...lightAndRoom,
  ...habits,
  ...workplace,
  ...movement,
  ...breaks,
  ...wellBeing,
  ...firstDays,
];

const byId: ReadonlyMap<string, Tip> = new Map(TIPS.map((tip) => [tip.id, tip]));

/** The tip behind an id; `undefined` for one that a newer or older Limber knows. */
export function tipById(id: string): Tip | undefined {
  return byId.get(id);
}
