import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseRoutine } from '../../core/routine/choose-routine';
import { suits } from '../../core/routine/suits';
import { swapRoutine } from '../../core/routine/swap-routine';
import { MINUTE, SECOND } from '../../core/units';
import { ANY_BODY, bodies, LIBRARY, seeds, stretchesIn, total } from './library';

const situations = fc.tuple(seeds, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true })).map(([seed, nth, share]) => {
  const plan = chooseRoutine({ seed, ms: 5 * MINUTE, library: LIBRARY, kind: 'stretch', body: ANY_BODY });
  const step = nth % plan.length;
  return {
    seed,
    plan,
    step,
    left: Math.round((plan[step]?.ms ?? 0) * share),
    library: LIBRARY,
    body: ANY_BODY,
    refused: [],
  };
});

it('brings another stretch, one that the break does not have yet, and keeps what follows', () => {
  fc.assert(
    fc.property(situations, (swap) => {
      const { plan, step } = swap;
      const rest = swapRoutine(swap) ?? [];
      const [first] = rest;
      expect(plan.map(({ stretch }) => stretch)).not.toContain(first?.stretch);
      const next = plan.slice(step).filter(({ stretch }) => stretch !== plan[step]?.stretch);
      expect(rest.slice(first?.side === 1 ? 2 : 1)).toEqual(next);
    }),
  );
});

it('keeps the length of the break, but for the twenty seconds that a late one gets at least', () => {
  fc.assert(
    fc.property(situations, (swap) => {
      const before = swap.left + total(swap.plan.slice(swap.step + 1));
      const after = total(swapRoutine(swap) ?? []);
      expect(after - before).toBeGreaterThanOrEqual(0);
      expect(after - before).toBeLessThanOrEqual(20 * SECOND);
    }),
  );
});

it('never offers again what was swapped away', () => {
  fc.assert(
    fc.property(situations, (swap) => {
      const refused: string[] = [];
      let { plan } = swap;
      for (let n = 0; n < 5; n++) {
        refused.push(plan[swap.step]?.stretch ?? '');
        const rest = swapRoutine({ ...swap, plan, refused }) ?? [];
        expect(refused).not.toContain(rest[0]?.stretch);
        plan = [...plan.slice(0, swap.step), ...rest];
      }
    }),
  );
});

it('brings only what suits the body', () => {
  fc.assert(
    fc.property(situations, bodies, (swap, body) => {
      const [first] = swapRoutine({ ...swap, body }) ?? [];
      const found = LIBRARY.find(({ id }) => id === first?.stretch);
      expect(found === undefined || suits(found, body)).toBe(true);
    }),
  );
});

it('says that there is nothing else', () => {
  const plan = [{ stretch: 'only', side: 0, ms: MINUTE }] as const;
  expect(swapRoutine({ seed: 'a', plan, step: 0, left: MINUTE, library: [], body: ANY_BODY, refused: [] })).toBeNull();
  expect(stretchesIn(plan)).toEqual(['only']);
});
