import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchById } from '../../content/stretches/index';
import type { MovementMarks } from '../../core/movements/marks';
import type { FlareUp } from '../../core/routine/flare-up';
import { isLeftBy } from '../../core/routine/flare-up';
import { microMovement } from '../../core/routine/micro-movement';
import { offered } from '../../core/routine/offered';
import { restElsewhere } from '../../core/routine/rest-elsewhere';
import { SUITS_EVERYBODY } from '../../core/routine/suits-everybody';
import { MINUTE } from '../../core/units';
import { ANY_BODY, bodies, choose, LIBRARY, NOTHING_SAID, seeds, stretchesIn, total } from './library';

const IDS = LIBRARY.map(({ id }) => id);
const FIVE = { ms: 5 * MINUTE, library: LIBRARY, kind: 'stretch', body: ANY_BODY } as const;
const atDesk = LIBRARY.filter(({ place }) => place === 'desk');
const secondsOf = (id: string) => stretchById(id)?.totalSeconds ?? 0;
const flareUps: fc.Arbitrary<FlareUp | null> = fc.option(
  fc.record({
    areas: fc.subarray(['neck' as const, 'lower-back' as const, 'shoulders' as const]),
    easing: fc.boolean(),
    early: fc.boolean(),
  }),
);
const marksOf = (favourite: readonly string[], notForMe: readonly string[]): MovementMarks => ({
  favourite: Object.fromEntries(favourite.map((id) => [id, 1])),
  notForMe: Object.fromEntries(notForMe.map((id) => [id, 1])),
});
const allMarks = fc.tuple(fc.subarray(IDS), fc.subarray(IDS)).map(([liked, not]) => marksOf(liked, not));

describe('marks and a flare-up', () => {
  it('keep what they exclude out of every routine, and never make it empty or too long', () => {
    fc.assert(
      fc.property(seeds, bodies, allMarks, flareUps, (seed, body, marks, flareUp) => {
        const steps = choose({ ...FIVE, seed, body, marks, flareUp });
        expect(total(steps)).toBe(FIVE.ms);
        for (const id of stretchesIn(steps)) {
          if (id === SUITS_EVERYBODY.stretch.id) continue;
          expect(marks.notForMe).not.toHaveProperty(id);
          expect(isLeftBy(flareUp, LIBRARY.find((one) => one.id === id) ?? SUITS_EVERYBODY.stretch)).toBe(true);
        }
      }),
    );
  });

  it('leave in a flare-up of the lower back what is always fine, and stretches of the neck', () => {
    const flareUp = { areas: ['lower-back' as const], easing: false, early: true };
    const left = offered({ library: LIBRARY, body: { ...ANY_BODY, floor: true }, ...NOTHING_SAID, flareUp });
    expect(left.every(({ acute }) => acute === 'yes' || acute === 'unless-area')).toBe(true);
    expect(left.some(({ acute }) => acute === 'unless-area')).toBe(true);
    const neck = offered({
      library: LIBRARY,
      body: ANY_BODY,
      ...NOTHING_SAID,
      flareUp: { ...flareUp, areas: ['neck'] },
    });
    expect(neck.every(({ acute }) => acute === 'yes')).toBe(true);
  });

  it('give the first ones back when it eases, the rest only after its first days', () => {
    const ids = (flareUp: FlareUp) =>
      offered({ library: LIBRARY, body: ANY_BODY, ...NOTHING_SAID, flareUp }).map(({ acute }) => acute);
    expect(ids({ areas: [], easing: true, early: true })).toContain('early-ok');
    expect(ids({ areas: [], easing: true, early: true })).not.toContain('no');
    expect(ids({ areas: [], easing: false, early: false })).not.toContain('no');
    expect(ids({ areas: [], easing: true, early: false })).toContain('no');
  });

  it('bring a favourite more often, and never twice in a row', () => {
    const share = (marks: MovementMarks) => {
      let lastIds: readonly string[] = [];
      let times = 0;
      for (let n = 0; n < 200; n++) {
        const ids = stretchesIn(choose({ ...FIVE, seed: `m-${n}`, marks, lastIds }));
        if (ids.includes('calf-stretch')) {
          expect(lastIds).not.toContain('calf-stretch');
          times += 1;
        }
        lastIds = ids;
      }
      return times;
    };
    expect(share(marksOf(['calf-stretch'], []))).toBeGreaterThan(share(marksOf([], [])) * 2);
  });
});

describe('breaks one after the other', () => {
  it('have nothing of the break before while others fit', () => {
    fc.assert(
      fc.property(seeds, seeds, fc.integer({ min: 1, max: 8 }), (one, other, minutes) => {
        const before = choose({ ...FIVE, seed: one, ms: minutes * MINUTE });
        const lastIds = stretchesIn(before);
        const ids = stretchesIn(choose({ ...FIVE, seed: other, ms: minutes * MINUTE, lastIds }));
        for (const [nth, id] of ids.entries()) {
          if (!lastIds.includes(id)) continue;
          const left = minutes * 60 - ids.slice(0, nth).reduce((sum, one) => sum + secondsOf(one), 0);
          const others = atDesk.filter((one) => !lastIds.includes(one.id) && !ids.slice(0, nth).includes(one.id));
          for (const one of others) expect(one.totalSeconds).toBeGreaterThan(Math.min(left, minutes * 24));
        }
      }),
    );
  });

  it('serve in a week every part of the body for which flags and settings leave a movement', () => {
    fc.assert(
      fc.property(fc.nat(), bodies, (born, body) => {
        const open = offered({ library: LIBRARY, body, ...NOTHING_SAID });
        const left = new Set(open.filter(({ totalSeconds }) => totalSeconds <= 120).flatMap(({ areas }) => areas));
        let lastIds: readonly string[] = [];
        let weekIds: readonly string[] = [];
        // Five days of eight breaks; a break at half past and its micro-breaks take ids in between.
        for (let n = 0; n < 40; n++) {
          const seed = `${born.toString(36)}-${(n * 5).toString(36)}`;
          lastIds = stretchesIn(choose({ ...FIVE, seed, body, lastIds, weekIds }));
          weekIds = [...weekIds, ...lastIds];
          for (const id of lastIds) for (const area of stretchById(id)?.areas ?? []) left.delete(area);
        }
        left.delete('eyes');
        expect([...left]).toEqual([]);
      }),
    );
  });
});

describe('the rest of a break elsewhere', () => {
  const body = { ...ANY_BODY, floor: true };
  const place = (id: string) => (stretchById(id)?.place === 'desk' ? 'desk' : 'floor');

  it('is all there, as long as what was left, and nothing that was done already', () => {
    fc.assert(
      fc.property(seeds, fc.nat(), fc.constantFrom('desk' as const, 'floor' as const), (seed, nth, to) => {
        const plan = choose({ ...FIVE, seed, body });
        const step = nth % plan.length;
        const ms = total(plan.slice(step));
        const rest = restElsewhere({ ...FIVE, ...NOTHING_SAID, body, seed, plan, step, ms, to }) ?? [];
        expect(total(rest)).toBe(ms);
        const begun = plan.slice(0, step + 1).map(({ stretch }) => stretch);
        for (const id of stretchesIn(rest)) {
          expect(place(id)).toBe(to);
          expect(begun).not.toContain(id);
        }
      }),
    );
  });

  it('is nothing where nobody may lie down', () => {
    const plan = choose({ ...FIVE, seed: 'a' });
    expect(restElsewhere({ ...FIVE, ...NOTHING_SAID, seed: 'a', plan, step: 0, to: 'floor' })).toBeNull();
  });
});

it('a micro-break offers one short movement at the desk, the same for the same break, or none', () => {
  fc.assert(
    fc.property(seeds, bodies, allMarks, flareUps, (seed, body, marks, flareUp) => {
      const offer = { library: LIBRARY, body, marks, flareUp };
      const one = microMovement(seed, offer);
      expect(microMovement(seed, offer)).toEqual(one);
      if (one) expect(offered(offer)).toContain(one);
      expect(one?.place ?? 'desk').toBe('desk');
    }),
  );
  expect(microMovement('a', { library: [], body: ANY_BODY, ...NOTHING_SAID })).toBeNull();
});
