import type * as v from 'valibot';
import { ASIDE } from '../../../storage/validate/aside';
import { DAY } from '../../../storage/validate/day';
import { NOTE } from '../../../storage/validate/notes';
import { SETTING } from '../../../storage/validate/settings';
import { PIECE } from '../../../storage/validate/shelves';

/** The lists of a file and the schema of one record in each. */
export const LISTS: Readonly<Record<string, v.GenericSchema>> = { days: DAY, ...PIECE, aside: ASIDE };

/** The drawers of a file and the schema of each name in them. */
export const NOTES_AND_SETTINGS: Readonly<Record<string, Readonly<Record<string, v.GenericSchema>>>> = {
  settings: SETTING,
  notes: NOTE,
};
