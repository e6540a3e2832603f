import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suits } from '../../core/routine/suits';
import { MINUTE, SECOND } from '../../core/units';
import { ANY_BODY, bodies, choose, exchange, LIBRARY, seeds, stretchesIn, total } from './library';

const situations = fc.tuple(seeds, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true })).map(([seed, nth, share]) => {
  const plan = choose({ seed, ms: 5 * MINUTE, library: LIBRARY, kind: 'stretch', body: ANY_BODY });
  const step = nth % plan.length;
  return {
    seed,
    plan,
    step,
    left: Math.round((plan[step]?.ms ?? 0) * share),
    library: LIBRARY,
    body: ANY_BODY,
  };
});

it('brings another stretch, one that the break does not have yet, and keeps what follows', () => {
  fc.assert(
    fc.property(situations, (swap) => {
      const { plan, step } = swap;
      const rest = exchange(swap) ?? [];
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
      const after = total(exchange(swap) ?? []);
      expect(after - before).toBeGreaterThanOrEqual(0);
      expect(after - before).toBeLessThanOrEqual(20 * SECOND);
    }),
  );
});

it('never offers again what was swapped away', () => {
  fc.assert(
    fc.property(situations, (swap) => {
      const refused: string[] = [];
      let { plan, step } = swap;
      for (let n = 0; n < 5; n++) {
        refused.push(plan[step]?.stretch ?? '');
        const rest = exchange({ ...swap, plan, step }) ?? [];
        expect(refused).not.toContain(rest[0]?.stretch);
        // What was swapped away stays in the plan (core/scheduler/commands.ts).
        plan = [...plan.slice(0, step + 1), ...rest];
        step += 1;
      }
    }),
  );
});

it('brings only what suits the body', () => {
  fc.assert(
    fc.property(situations, bodies, (swap, body) => {
      const [first] = exchange({ ...swap, body }) ?? [];
      const found = LIBRARY.find(({ id }) => id === first?.stretch);
      expect(found === undefined || suits(found, body)).toBe(true);
    }),
  );
});

it('brings what the last break had only where nothing else is left', () => {
  const plan = [{ stretch: 'chin-tuck', side: 0, ms: MINUTE }] as const;
  const library = LIBRARY.filter(({ id }) => ['chin-tuck', 'seated-chest-opener', 'finger-fan-and-fist'].includes(id));
  const swap = { seed: 'a', plan, step: 0, left: 40 * SECOND, library, body: ANY_BODY };
  const after = (...lastIds: string[]) => exchange({ ...swap, lastIds })?.[0]?.stretch;
  expect(after('seated-chest-opener')).toBe('finger-fan-and-fist');
  expect(after('finger-fan-and-fist')).toBe('seated-chest-opener');
  expect(after('seated-chest-opener', 'finger-fan-and-fist')).toBeDefined();
});

it('says that there is nothing else', () => {
  const plan = [{ stretch: 'only', side: 0, ms: MINUTE }] as const;
  expect(exchange({ seed: 'a', plan, step: 0, left: MINUTE, library: [], body: ANY_BODY })).toBeNull();
  expect(stretchesIn(plan)).toEqual(['only']);
});
