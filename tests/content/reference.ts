import { DISCLAIMERS } from '../../content/disclaimers.ts';
import { CHECK_INS, PHASES, SESSIONS } from '../../content/flare-up/index.ts';
import { DIFFERENCES } from '../../content/symptoms/differences/index.ts';
import { SECTIONS } from '../../content/symptoms/index.ts';
import type { Leads } from '../../content/symptoms/types.ts';
import { CLINICIAN, EMERGENCY, WARNING_SIGNS } from '../../content/symptoms/warning-signs/index.ts';
import type { SourceRef } from '../../content/types.ts';

/** Any item of the reference and the companion, as the tests look at it. */
export interface Item extends Leads {
  readonly id: string;
  readonly covers: readonly string[];
  readonly sources: readonly SourceRef[];
  readonly text: object;
}

export const BLOCKS = SECTIONS.flatMap((section) => section.blocks);
export const CARDS = BLOCKS.filter((block) => block.shape === 'card');
export const TABLES = BLOCKS.filter((block) => block.shape === 'table');
export const ROWS = TABLES.flatMap((table) => table.rows);

/** Everything with sources of its own. */
export const SOURCED: readonly Item[] = [
  EMERGENCY,
  CLINICIAN,
  ...WARNING_SIGNS,
  ...CARDS,
  ...ROWS,
  ...DIFFERENCES,
  ...PHASES,
  ...Object.values(SESSIONS),
  ...CHECK_INS,
];

/** Everything that answers for rows of the dossier. */
export const ANSWERING: readonly Pick<Item, 'id' | 'covers'>[] = [...SOURCED, ...Object.values(DISCLAIMERS)];
