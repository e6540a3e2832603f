import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelines } from './arbitrary';
import { SEED } from './environment';
import { INVARIANTS } from './invariant';
import { live } from './live';
import { MUTANTS } from './mutants/index';

/** A mutant that lives longer than this many lives is not worth the name of an invariant. */
const BOUND = 1_000;

const lives = fc.sample(timelines, { numRuns: BOUND, seed: SEED });

describe('a scheduler that breaks an invariant on purpose is caught by that invariant', () => {
  it('there is one for each', () => {
    expect(MUTANTS.map(({ breaks }) => breaks)).toEqual([...INVARIANTS]);
  });

  it.each(MUTANTS)('$breaks', { timeout: 120_000 }, ({ breaks, newWorker }) => {
    // Caught by the intended one where that is the first thing to go wrong in a life …
    const began = process.cpuUsage().user;
    const caught = lives.findIndex((life) => live(life, newWorker).violations[0]?.invariant === breaks);
    const seconds = ((process.cpuUsage().user - began) / 1e6).toFixed(1);
    expect(caught, `not caught within ${BOUND} lives, seed ${SEED}`).toBeGreaterThanOrEqual(0);
    // … and by nothing but the mutation: the real scheduler lives the same life without fault.
    expect(live(lives[caught] as (typeof lives)[number]).violations).toEqual([]);
    const { what } = live(lives[caught] as (typeof lives)[number], newWorker).violations[0] ?? {};
    console.log(`${breaks}: caught in life ${caught + 1} (${seconds} s): ${what}`);
  });
});
