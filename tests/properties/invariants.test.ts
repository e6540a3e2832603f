import fc from 'fast-check';
import { expect, it } from 'vitest';
import { timelines } from './arbitrary';
import { RUNS, SEED } from './environment';
import { live } from './live';

it(`all twelve invariants hold in ${RUNS} random lives`, { timeout: 600_000 }, () => {
  let steps = 0;
  let prompts = 0;
  const began = performance.now();
  const result = fc.check(
    fc.property(timelines, (timeline) => {
      const life = live(timeline);
      steps += life.steps;
      prompts += life.prompts;
      return life.violations.length === 0;
    }),
    { seed: SEED, numRuns: RUNS },
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${result.numRuns} lives, ${steps} events, ${prompts} with a prompt open, seed ${SEED}, ${seconds} s`);
  if (!result.counterexample) return;
  const [life] = result.counterexample;
  const told = JSON.stringify(life, null, 1);
  expect(
    live(life).violations,
    `LIMBER_SEED=${SEED} after ${result.numRuns} lives; put it into counterexamples.test.ts:\n${told}`,
  ).toEqual([]);
});

it('the same life lived twice is the same', () => {
  for (const life of fc.sample(timelines, { seed: SEED, numRuns: 50 })) expect(live(life)).toEqual(live(life));
});

it('lives are long and full enough to mean something', () => {
  const lives = fc.sample(timelines, { seed: SEED, numRuns: 300 }).map((life) => live(life));
  const mean = (of: (life: (typeof lives)[number]) => number) =>
    lives.reduce((sum, life) => sum + of(life), 0) / lives.length;
  expect(mean(({ steps }) => steps)).toBeGreaterThan(50);
  expect(mean(({ prompts }) => prompts)).toBeGreaterThan(10);
});
