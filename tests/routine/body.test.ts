import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { stretchById } from '../../content/stretches/index';
import { suits } from '../../core/routine/suits';
import { SUITS_EVERYBODY } from '../../core/routine/suits-everybody';
import type { PlanStep } from '../../core/session';
import type { Body } from '../../core/settings';
import { MINUTE } from '../../core/units';
import { ANY_BODY, bodies, choose, LIBRARY, lengths, libraries, seeds, stretchesIn, total } from './library';

const kinds = fc.constantFrom('stretch' as const, 'micro' as const);
const left = (body: Partial<Body>) => LIBRARY.filter((one) => suits(one, { ...ANY_BODY, ...body })).map(({ id }) => id);

describe('a routine for a body', () => {
  it('never has what does not suit, whatever is chosen, whatever the library', () => {
    fc.assert(
      fc.property(seeds, lengths, fc.oneof(fc.constant(LIBRARY), libraries), kinds, bodies, (seed, ms, ...rest) => {
        const [library, kind, body] = rest;
        for (const { stretch } of choose({ seed, ms, library, kind, body })) {
          const one = library.find(({ id }) => id === stretch) ?? SUITS_EVERYBODY[kind];
          expect(one.id).toBe(stretch);
          expect(suits(one, body)).toBe(true);
        }
      }),
    );
  });

  it('is never empty and as long as the break, even from no library at all', () => {
    const some = fc.oneof(fc.constant([]), libraries, fc.constant(LIBRARY));
    fc.assert(
      fc.property(seeds, lengths, some, kinds, bodies, (seed, ms, library, kind, body) => {
        const steps = choose({ seed, ms, library, kind, body });
        expect(steps.length).toBeGreaterThan(0);
        expect(total(steps)).toBe(ms);
      }),
    );
  });

  it('is a rest for the eyes, or slow breathing, where nothing suits', () => {
    const one = { seed: 'a', library: [], body: ANY_BODY };
    expect(choose({ ...one, ms: MINUTE, kind: 'stretch' })).toMatchObject([{ stretch: 'relaxed-breathing' }]);
    expect(choose({ ...one, ms: MINUTE, kind: 'micro' })).toMatchObject([{ stretch: 'eye-rest-20-20-20' }]);
  });

  it('of the strictest body still has five different movements in five minutes', () => {
    const body: Body = {
      ...ANY_BODY,
      seatedOnly: true,
      oneHanded: true,
      cautions: ['osteoporosis', 'pregnancy', 'surgery'],
    };
    fc.assert(
      fc.property(seeds, (seed) => {
        const ids = stretchesIn(choose({ seed, ms: 5 * MINUTE, library: LIBRARY, kind: 'stretch', body }));
        expect(new Set(ids).size).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it('goes down to the floor once, and a micro-break never does', () => {
    const body = { ...ANY_BODY, floor: true };
    const isDown = ({ stretch }: PlanStep) => stretchById(stretch)?.place !== 'desk';
    let floors = 0;
    fc.assert(
      fc.property(seeds, fc.integer({ min: 2 * MINUTE, max: 10 * MINUTE }), (seed, ms) => {
        const micro = choose({ seed, ms, library: LIBRARY, kind: 'micro', body });
        expect(micro.some(isDown)).toBe(false);
        const steps = choose({ seed, ms, library: LIBRARY, kind: 'stretch', body });
        const downs = steps.filter((step, index) => isDown(step) && !(index > 0 && isDown(steps[index - 1] ?? step)));
        expect(downs.length).toBeLessThanOrEqual(1);
        floors += downs.length;
      }),
    );
    expect(floors).toBeGreaterThan(0);
  });
});

describe('areas to favour', () => {
  const firsts = (body: Body) =>
    Array.from({ length: 300 }, (_, n) => {
      const steps = choose({ seed: `f-${n}`, ms: 5 * MINUTE, library: LIBRARY, kind: 'stretch', body });
      return stretchesIn(steps).map((id) => stretchById(id)?.areas ?? []);
    });

  test.each([
    'neck',
    'shoulders',
    'chest',
    'upper-back',
    'mid-back',
    'lower-back',
    'trunk',
    'hips',
    'legs',
    'wrists-hands',
  ] as const)('%s comes first more often, and never alone', (area) => {
    const share = (all: ReturnType<typeof firsts>) => all.filter(([first]) => first?.includes(area)).length;
    const favoured = firsts({ ...ANY_BODY, favour: [area] });
    expect(share(favoured)).toBeGreaterThan(share(firsts(ANY_BODY)));
    for (const areas of favoured) expect(areas.some((one) => !one.includes(area))).toBe(true);
  });

  it('do not keep anybody in the chair', () => {
    const body: Body = { ...ANY_BODY, favour: ['neck', 'shoulders', 'upper-back', 'wrists-hands'] };
    fc.assert(
      fc.property(seeds, (seed) => {
        const ids = stretchesIn(choose({ seed, ms: 5 * MINUTE, library: LIBRARY, kind: 'stretch', body }));
        expect(ids.some((id) => !stretchById(id)?.positions.includes('seated'))).toBe(true);
      }),
    );
  });
});

describe('what suits', () => {
  it('is everything at the desk where nothing is said', () => {
    expect(left({})).toEqual(LIBRARY.filter(({ place }) => place === 'desk').map(({ id }) => id));
  });

  it('is everything where there is a floor', () => {
    expect(left({ floor: true })).toHaveLength(LIBRARY.length);
  });

  it('in a chair does not stand up, nor lie down', () => {
    const ids = left({ seatedOnly: true, floor: true });
    expect(ids).toContain('seated-rotation');
    for (const id of ['sit-to-stand', 'walk-and-hydrate', 'calf-raise', 'cat-cow']) expect(ids).not.toContain(id);
  });

  it('with one hand needs no second one', () => {
    expect(left({ oneHanded: true })).not.toContain('overhead-side-bend');
    expect(left({ oneHanded: true })).toContain('finger-fan-and-fist');
  });

  it('leaves out every movement with a flag for a caution, of whatever strength', () => {
    expect(left({ cautions: ['pregnancy'] })).not.toContain('standing-back-extension');
    expect(left({ floor: true, cautions: ['pregnancy'] })).not.toContain('bridging');
    expect(left({ cautions: ['osteoporosis'] })).not.toContain('seated-rotation');
    expect(left({ cautions: ['surgery'] })).not.toContain('seated-figure-four');
  });
});

it('keeps what suits everybody as content has it', () => {
  fc.assert(fc.property(bodies, (body) => Object.values(SUITS_EVERYBODY).every((one) => suits(one, body))));
  for (const { id, ...known } of Object.values(SUITS_EVERYBODY)) expect(stretchById(id)).toMatchObject(known);
});
