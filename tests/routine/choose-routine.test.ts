import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchById } from '../../content/stretches/index';
import { MINUTE, SECOND } from '../../core/units';
import { ANY_BODY, choose, LIBRARY, lengths, libraries, seeds, stretchesIn, total } from './library';

const kinds = fc.constantFrom('stretch' as const, 'micro' as const);

describe('any routine', () => {
  it('is the same for the same break', () => {
    fc.assert(
      fc.property(seeds, lengths, libraries, kinds, (seed, ms, library, kind) => {
        expect(choose({ seed, ms, library, kind, body: ANY_BODY })).toEqual(
          choose({ seed, ms, library, kind, body: ANY_BODY }),
        );
      }),
    );
  });

  it('is never empty and exactly as long as the break, whatever the length', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: SECOND, max: 24 * 60 * MINUTE }),
        libraries,
        kinds,
        (seed, ms, library, kind) => {
          const steps = choose({ seed, ms, library, kind, body: ANY_BODY });
          expect(steps.length).toBeGreaterThan(0);
          expect(steps.length).toBeLessThanOrEqual(100);
          expect(steps.every((step) => step.ms >= 1)).toBe(true);
          expect(total(steps)).toBe(ms);
        },
      ),
    );
  });

  it('has the two sides of a stretch one after the other, alike in length', () => {
    fc.assert(
      fc.property(seeds, lengths, libraries, kinds, (seed, ms, library, kind) => {
        const steps = choose({ seed, ms, library, kind, body: ANY_BODY });
        for (const [index, { stretch, side, ms: length }] of steps.entries()) {
          const isTwoSided = library.find(({ id }) => id === stretch)?.sides === 2;
          expect(side === 0).toBe(!isTwoSided);
          if (side !== 1) continue;
          expect(steps[index + 1]).toMatchObject({ stretch, side: 2 });
          expect(Math.abs((steps[index + 1]?.ms ?? 0) - length)).toBeLessThanOrEqual(SECOND);
        }
        expect(steps.filter(({ side }) => side === 1)).toHaveLength(steps.filter(({ side }) => side === 2).length);
      }),
    );
  });

  it('stays at the desk', () => {
    fc.assert(
      fc.property(seeds, lengths, libraries, kinds, (seed, ms, library, kind) => {
        for (const { stretch } of choose({ seed, ms, library, kind, body: ANY_BODY })) {
          expect(library.find(({ id }) => id === stretch)?.place).toBe('desk');
        }
      }),
    );
  });
});

describe('a stretch break', () => {
  it('repeats nothing while something else fits', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 20 * SECOND, max: 15 * MINUTE }), (seed, ms) => {
        const ids = stretchesIn(choose({ seed, ms, library: LIBRARY, kind: 'stretch', body: ANY_BODY }));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('of five minutes is at least three different stretches, and one of them is out of the chair', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const ids = stretchesIn(choose({ seed, ms: 5 * MINUTE, library: LIBRARY, kind: 'stretch', body: ANY_BODY }));
        expect(new Set(ids).size).toBeGreaterThanOrEqual(3);
        expect(ids.some((id) => !stretchById(id)?.positions.includes('seated'))).toBe(true);
      }),
    );
  });

  it('gives each stretch about its own time', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 2 * MINUTE, max: 10 * MINUTE }), (seed, ms) => {
        const steps = choose({ seed, ms, library: LIBRARY, kind: 'stretch', body: ANY_BODY });
        for (const id of stretchesIn(steps)) {
          const given = total(steps.filter(({ stretch }) => stretch === id));
          const own = (stretchById(id)?.totalSeconds ?? 0) * SECOND;
          expect(given / own).toBeGreaterThan(0.85);
          // Steps are whole seconds: each side may be rounded by up to half of one.
          expect(given).toBeLessThanOrEqual(own * 1.35 + SECOND);
        }
      }),
    );
  });

  it('asks for another part of the body with each stretch', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const ids = stretchesIn(choose({ seed, ms: 5 * MINUTE, library: LIBRARY, kind: 'stretch', body: ANY_BODY }));
        const areas = ids.map((id) => stretchById(id)?.areas[0]);
        const same = areas.filter((area, index) => index > 0 && area === areas[index - 1]);
        expect(same).toEqual([]);
      }),
    );
  });

  it('leaves the stretches of the last break alone where there are others', () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, other) => {
        const lastIds = stretchesIn(
          choose({ seed, ms: 5 * MINUTE, library: LIBRARY, kind: 'stretch', body: ANY_BODY }),
        );
        const next = choose({
          seed: other,
          ms: 5 * MINUTE,
          library: LIBRARY,
          kind: 'stretch',
          body: ANY_BODY,
          lastIds,
        });
        expect(stretchesIn(next).filter((id) => lastIds.includes(id))).toEqual([]);
      }),
    );
  });

  it('of a minute is a movement of about a minute, and not a rest for the eyes', () => {
    const seen = new Set<string>();
    for (let n = 0; n < 60; n++) {
      const steps = choose({ seed: `m-${n}`, ms: MINUTE, library: LIBRARY, kind: 'stretch', body: ANY_BODY });
      const [id = '', ...others] = stretchesIn(steps);
      expect(others).toEqual([]);
      const seconds = stretchById(id)?.totalSeconds ?? 0;
      expect(stretchById(id)?.areas).not.toContain('eyes');
      expect(60 / seconds).toBeLessThanOrEqual(1.35);
      expect(seconds / 60).toBeLessThanOrEqual(1.2);
      seen.add(id);
    }
    expect(seen.size).toBeGreaterThan(5);
  });

  it('moves something even where it is only half a minute', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [id = ''] = stretchesIn(
          choose({ seed, ms: 30 * SECOND, library: LIBRARY, kind: 'stretch', body: ANY_BODY }),
        );
        expect(stretchById(id)?.areas).not.toContain('eyes');
      }),
    );
  });

  it('comes to at least eight different stretches over a day of breaks', () => {
    fc.assert(
      fc.property(fc.nat(), (born) => {
        const day = Array.from({ length: 8 }, (_, n) => `${born.toString(36)}-${(n * 3).toString(36)}`);
        const ids = day.flatMap((seed) =>
          stretchesIn(choose({ seed, ms: 5 * MINUTE, library: LIBRARY, kind: 'stretch', body: ANY_BODY })),
        );
        expect(new Set(ids).size).toBeGreaterThanOrEqual(8);
      }),
    );
  });
});

describe('a micro-break', () => {
  it('of twenty seconds rests the eyes', () => {
    const steps = choose({ seed: 'a', ms: 20 * SECOND, library: LIBRARY, kind: 'micro', body: ANY_BODY });
    expect(steps).toEqual([{ stretch: 'eye-rest-20-20-20', side: 0, ms: 20 * SECOND }]);
  });

  it('is one stretch, and may be a movement where there is time', () => {
    const seen = new Set<string>();
    for (let n = 0; n < 50; n++) {
      const ids = stretchesIn(choose({ seed: `b-${n}`, ms: MINUTE, library: LIBRARY, kind: 'micro', body: ANY_BODY }));
      expect(ids).toHaveLength(1);
      for (const id of ids) seen.add(id);
    }
    expect(seen.size).toBeGreaterThan(3);
  });
});
