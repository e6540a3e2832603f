import type * as v from 'valibot';
import type { Snapshot } from '../../core/audit/history';
import type { Workplace } from '../../core/audit/workplace';
import type { Feeling } from '../../core/feeling';
import type { Exercise } from '../../core/movements/exercise';
import { EXERCISE } from './exercise';
import { FEELING } from './feeling';
import { AUDIT, WORKPLACE } from './workplace';

/** The stores that pages write, a record a piece, by name. */
export interface Shelves {
  readonly exercises: Exercise;
  readonly workplaces: Workplace;
  readonly audits: Snapshot;
  readonly feelings: Feeling;
}

/** One schema a store. */
export const PIECE: { readonly [S in keyof Shelves]: v.GenericSchema<unknown, Shelves[S]> } = {
  exercises: EXERCISE,
  workplaces: WORKPLACE,
  audits: AUDIT,
  feelings: FEELING,
};
