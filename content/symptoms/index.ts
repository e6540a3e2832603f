import { ABOUT } from './about.ts';
import { CARE } from './care.ts';
import { CAUSE } from './cause.ts';
import { DURATION } from './duration.ts';
import { EVIDENCE_PAGE } from './evidence.ts';
import { FURTHER_CARE } from './further-care.ts';
import { HELPS_NOW } from './helps-now.ts';
import { KEEPING_WELL } from './keeping-well.ts';
import { LOCATION } from './location.ts';
import { MEDICINES } from './medicines.ts';
import { QUESTIONS } from './questions.ts';
import { SEVERITY } from './severity.ts';
import { TESTS } from './tests.ts';
import type { Section } from './types.ts';

/** The whole reference in its order, the warning signs aside: those stand before everything (`warning-signs/`). */
export const SECTIONS: readonly Section[] = [
  ABOUT,
  LOCATION,
  SEVERITY,
  DURATION,
  CAUSE,
  HELPS_NOW,
  MEDICINES,
  CARE,
  TESTS,
  FURTHER_CARE,
  KEEPING_WELL,
  QUESTIONS,
  EVIDENCE_PAGE,
];

const byId: ReadonlyMap<string, Section> = new Map(SECTIONS.map((section) => [section.id, section]));

/** The section with an id (as in the address of a page), or `undefined` where there is none. */
export function sectionById(id: string): Section | undefined {
  return byId.get(id);
}
