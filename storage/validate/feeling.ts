import * as v from 'valibot';
import type { Feeling } from '../../core/feeling';
import { finite } from './numbers';

/** How the back felt, once. */
export const FEELING: v.GenericSchema<unknown, Feeling> = v.object({
  id: v.string(),
  felt: v.picklist(['fine', 'stiff', 'sore']),
  at: finite,
  offset: finite,
  day: v.string(),
  breakId: v.nullable(v.string()),
});
