import type { Routine } from '../types.ts';
import { desk2min } from './desk-2min.ts';
import { desk60s } from './desk-60s.ts';
import { easing2min } from './easing-2min.ts';
import { eyes } from './eyes.ts';
import { lowBackFloor5min } from './low-back-floor-5min.ts';
import { stand3min } from './stand-3min.ts';

/** Every routine we suggest. Which stretches: dossier section 4.5, our own choice throughout. */
export const ROUTINES: readonly Routine[] = [desk60s, desk2min, stand3min, lowBackFloor5min, easing2min, eyes];

const byId: ReadonlyMap<string, Routine> = new Map(ROUTINES.map((routine) => [routine.id, routine]));

/** The routine behind an id. */
export function routineById(id: string): Routine | undefined {
  return byId.get(id);
}
