import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRETCHES } from '../../content/stretches/index';
import { instructionAt, instructionsIn } from '../../core/routine/instruction-at';
import { SECOND } from '../../core/units';

const scores = fc.record({
  count: fc.integer({ min: 1, max: 6 }),
  side: fc.constantFrom(0 as const, 1 as const, 2 as const),
  holds: fc.boolean(),
  ms: fc.integer({ min: SECOND, max: 200 * SECOND }),
});

describe('the instructions of a step', () => {
  it('come one after the other, all of them, from the first to the last', () => {
    fc.assert(
      fc.property(scores, (score) => {
        const seen = Array.from({ length: 400 }, (_, n) => instructionAt(score, (score.ms * n) / 400));
        expect(seen[0]).toBe(0);
        expect([...new Set(seen)]).toEqual(Array.from({ length: instructionsIn(score) }, (_, n) => n));
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
      }),
    );
  });

  it('stay at the last one when time is up', () => {
    fc.assert(
      fc.property(scores, (score) => {
        expect(instructionAt(score, score.ms * 2)).toBe(instructionsIn(score) - 1);
      }),
    );
  });
});

it('leaves the hold on the screen for longest, and changes sides in the last seconds', () => {
  const first = { count: 5, side: 1, holds: true, ms: 48 * SECOND } as const;
  expect(instructionAt(first, 19 * SECOND)).toBe(3);
  expect(instructionAt(first, 41 * SECOND)).toBe(3);
  expect(instructionAt(first, 43 * SECOND)).toBe(4);
});

/** Letters a second of somebody who reads at ease, some 200 words a minute. */
const PACE = 17;
/** A break may give a stretch this much less than its own time. */
const SQUEEZED = 0.87;

it('leaves every instruction of the library on the screen for as long as reading it takes', () => {
  for (const { id, text, sides, totalSeconds, holdSeconds } of STRETCHES) {
    const ms = (totalSeconds * SECOND * SQUEEZED) / sides;
    for (const steps of text.variantSteps ? [text.steps, text.variantSteps] : [text.steps]) {
      for (const side of sides === 2 ? ([1, 2] as const) : ([0] as const)) {
        const score = { count: steps.length, side, holds: holdSeconds >= 10, ms };
        // Looked at twenty times a second.
        const looks = Array.from({ length: Math.floor((ms * 20) / SECOND) }, (_, n) => instructionAt(score, n * 50));
        for (const [index, step] of steps.slice(0, instructionsIn(score)).entries()) {
          const seconds = looks.filter((one) => one === index).length / 20;
          expect(step.length / seconds, `${id}, side ${side}: ${step}`).toBeLessThanOrEqual(PACE);
        }
      }
    }
  }
});

it('does not say "change sides" at the end of the second side', () => {
  const second = { count: 5, side: 2, holds: true, ms: 48 * SECOND } as const;
  expect(instructionAt(second, 47 * SECOND)).toBe(3);
});
