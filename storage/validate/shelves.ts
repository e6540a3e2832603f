import type * as v from 'valibot';
import type { Snapshot } from '../../core/audit/history';
import type { Workplace } from '../../core/audit/workplace';
import type { Feeling } from '../../core/feeling';
import type { FlareUp } from '../../core/flare-up/flare-up';
import type { Exercise } from '../../core/movements/exercise';
import { EXERCISE } from './exercise';
import { FEELING } from './feeling';
import { FLARE_UP } from './flare-up';
import { AUDIT, WORKPLACE } from './workplace';

/** The stores that pages write, a record a piece, by name. */
export interface Shelves {
  readonly exercises: Exercise;
  readonly workplaces: Workplace;
  readonly audits: Snapshot;
  readonly feelings: Feeling;
  readonly flareUps: FlareUp;
}

/** One schema a store. */
export const PIECE: { readonly [S in keyof Shelves]: v.GenericSchema<unknown, Shelves[S]> } = {
  exercises: EXERCISE,
  workplaces: WORKPLACE,
  audits: AUDIT,
  feelings: FEELING,
  flareUps: FLARE_UP,
};
