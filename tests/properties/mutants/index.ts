import { mutant as books } from './books';
import { mutant as cheap } from './cheap';
import { mutant as clock } from './clock';
import { mutant as durable } from './durable';
import { mutant as held } from './held';
import { mutant as idleMayLie } from './idle-may-lie';
import type { Mutant } from './mutant';
import { mutant as neverLost } from './never-lost';
import { mutant as neverUnfair } from './never-unfair';
import { mutant as noBurst } from './no-burst';
import { mutant as one } from './one';
import { mutant as settings } from './settings';
import { mutant as sleep } from './sleep';

/** One for each invariant. */
export const MUTANTS: readonly Mutant[] = [
  ...[durable, one, neverLost, neverUnfair, noBurst, sleep],
  ...[clock, held, idleMayLie, settings, books, cheap],
];
