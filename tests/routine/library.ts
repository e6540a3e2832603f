import fc from 'fast-check';
import { STRETCHES } from '../../content/stretches/index';
import type { Area, StretchFlags } from '../../content/types';
import { NO_MARKS } from '../../core/movements/marks';
import type { Candidate } from '../../core/routine/candidate';
import type { Choice } from '../../core/routine/choose-routine';
import { chooseRoutine } from '../../core/routine/choose-routine';
import type { Swap } from '../../core/routine/swap-routine';
import { swapRoutine } from '../../core/routine/swap-routine';
import type { PlanStep } from '../../core/session';
import type { Body } from '../../core/settings';
import { DEFAULTS } from '../../core/settings';
import { MINUTE, SECOND } from '../../core/units';

/** What ships. */
export const LIBRARY: readonly Candidate[] = STRETCHES;

/** Nothing is marked, nothing flares up, nothing was done before. */
export const NOTHING_SAID = { marks: NO_MARKS, flareUp: null, lastIds: [], weekIds: [] } as const;

/** Chooses where nothing is said but what the test says. */
export function choose(choice: Omit<Choice, keyof typeof NOTHING_SAID> & Partial<Choice>): PlanStep[] {
  return chooseRoutine({ ...NOTHING_SAID, ...choice });
}

/** Swaps where nothing is said but what the test says. */
export function exchange(swap: Omit<Swap, keyof typeof NOTHING_SAID> & Partial<Swap>): PlanStep[] | null {
  return swapRoutine({ ...NOTHING_SAID, ...swap });
}

/** Length of a whole routine, in milliseconds. */
export function total(steps: readonly PlanStep[]): number {
  return steps.reduce((sum, { ms }) => sum + ms, 0);
}

/** The stretches of a routine in order, each once for all of its sides. */
export function stretchesIn(steps: readonly PlanStep[]): string[] {
  return steps.filter(({ side }) => side !== 2).map(({ stretch }) => stretch);
}

/** Seeds as the scheduler gives them out. */
export const seeds = fc.tuple(fc.nat(), fc.nat(2_000)).map(([born, n]) => `${born.toString(36)}-${n.toString(36)}`);

/** Lengths that a user can set for a break. */
export const lengths = fc.integer({ min: 20 * SECOND, max: 30 * MINUTE });

const AREAS: Area[] = ['eyes', 'neck', 'shoulders', 'lower-back', 'hips', 'legs', 'wrists-hands'];

/** A body of which nothing is said. */
export const ANY_BODY: Body = DEFAULTS.body;

/** Every combination of what a body can do and wants. */
export const bodies: fc.Arbitrary<Body> = fc.record({
  seatedOnly: fc.boolean(),
  oneHanded: fc.boolean(),
  floor: fc.boolean(),
  favour: fc.subarray(AREAS),
  cautions: fc.subarray(['osteoporosis' as const, 'pregnancy' as const, 'surgery' as const]),
});

const flags: fc.Arbitrary<StretchFlags> = fc.constantFrom(
  {},
  {},
  { osteoporosis: 'caution' as const },
  { pregnancy: 'ask' as const },
  { pregnancy: 'avoid-supine' as const, surgery: 'skip' as const },
  { sciatica: 'skip' as const },
);

/** Any library, a tiny one or one of floor moves too, as long as it has one desk move. */
export const libraries: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({
      areas: fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 1, maxLength: 3 }),
      place: fc.constantFrom('desk' as const, 'desk' as const, 'floor' as const, 'both' as const),
      positions: fc.constantFrom(['seated' as const], ['standing' as const], ['seated' as const, 'standing' as const]),
      sides: fc.constantFrom(1 as const, 2 as const),
      totalSeconds: fc.integer({ min: 10, max: 200 }),
      needs: fc.constantFrom({}, {}, { bothHands: true as const }),
      flags,
      acute: fc.constantFrom('yes' as const, 'unless-area' as const, 'early-ok' as const, 'no' as const),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) => all.map(({ needs, ...one }, index) => ({ ...one, ...needs, id: `stretch-${index}` })))
  .filter((all) => all.some(({ place }) => place === 'desk'));
