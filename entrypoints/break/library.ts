import { STRETCHES } from '../../content/stretches/index';
import type { Candidate } from '../../core/routine/candidate';

/** What the routine is chosen from: everything that ships. */
export const LIBRARY: readonly Candidate[] = STRETCHES;
