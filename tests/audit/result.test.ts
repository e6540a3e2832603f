import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ITEMS } from '../../content/checklist/index.ts';
import type { Item, ItemId } from '../../content/checklist/types.ts';
import { answer, withSore } from '../../core/audit/answering';
import { fixDone, fixNotPossible } from '../../core/audit/fixing';
import { resultOf } from '../../core/audit/result';
import { ANSWERS, type Answer } from '../../core/audit/workplace';
import { answered, NOW, OFFICE } from './office';

/** Items from the front of the list until their weights come to exactly this. */
function weighing(weight: number, items: readonly Item[] = ITEMS): ReadonlySet<ItemId> {
  const ids = new Set<ItemId>();
  let left = weight;
  for (const one of items) {
    if (one.weight > left) continue;
    ids.add(one.id);
    left -= one.weight;
  }
  if (left > 0) throw new Error(`no items weigh ${weight}`);
  return ids;
}

const answers = fc.record(
  Object.fromEntries(ITEMS.map(({ id }) => [id, fc.option(fc.constantFrom(...ANSWERS), { nil: undefined })])),
);

describe('the match, computed by hand', () => {
  it('is 100 where everything is yes, and 0 where everything is no', () => {
    const all = { answered: 33, applicable: 33, answeredWeight: 72, applicableWeight: 72 };
    expect(
      resultOf(
        answered(() => 'yes'),
        ITEMS,
      ),
    ).toMatchObject({ ...all, yesWeight: 72, match: 100, band: 'most' });
    expect(
      resultOf(
        answered(() => 'no'),
        ITEMS,
      ),
    ).toMatchObject({ ...all, yesWeight: 0, match: 0, band: 'several' });
  });

  it('is hidden where nothing applies, and nothing counts against anybody', () => {
    expect(
      resultOf(
        answered(() => 'not-applicable'),
        ITEMS,
      ),
    ).toEqual({
      answered: 0,
      applicable: 0,
      yesWeight: 0,
      answeredWeight: 0,
      applicableWeight: 0,
      match: null,
      band: null,
      groups: [],
      top: [],
    });
  });

  it('is hidden where nothing is answered or nothing is known', () => {
    for (const given of [undefined, 'unknown'] as const) {
      const result = resultOf(
        answered(() => given),
        ITEMS,
      );
      expect(result).toMatchObject({ match: null, answered: 0, applicable: 33, applicableWeight: 72 });
      expect(result.groups).toHaveLength(10);
    }
  });

  // 60 % of 72 is 43.2; with one item of weight 2 not applying, 42 of 70 is 60 % to the point.
  test.each([
    [43, [], null],
    [44, [], 100],
    [41, ['mon-dual'], null],
    [42, ['mon-dual'], 100],
  ] as const)('with a weight of %d answered and %j not applying is %s', (weight, out, match) => {
    const some = weighing(
      weight,
      ITEMS.filter(({ id }) => !(out as readonly string[]).includes(id)),
    );
    const workplace = answered(({ id }) =>
      some.has(id) ? 'yes' : (out as readonly string[]).includes(id) ? 'not-applicable' : undefined,
    );
    expect(resultOf(workplace, ITEMS)).toMatchObject({ match, answeredWeight: weight });
  });

  it('counts "don’t know" as not answered: 59 % known stay hidden however much was clicked', () => {
    const some = weighing(43);
    expect(
      resultOf(
        answered(({ id }) => (some.has(id) ? 'yes' : 'unknown')),
        ITEMS,
      ).match,
    ).toBeNull();
  });

  it('weighs: the five items of the quick check are 15 of 72', () => {
    const no: readonly ItemId[] = ['mon-height', 'key-reach', 'mouse-near', 'chair-height', 'feet-flat'];
    const result = resultOf(
      answered(({ id }) => (no.includes(id) ? 'no' : 'yes')),
      ITEMS,
    );
    // 57 / 72 = 79.17 %.
    expect(result).toMatchObject({ yesWeight: 57, match: 79, band: 'some' });
    // Screen: 12 of 15 = 80 %; keyboard: 9 of 12 = 75 %; mouse: 2 of 5 = 40 %; chair: 10 of 13 = 76.9 %; feet: 2 of 5.
    expect(result.groups.map(({ id, match }) => [id, match]).slice(0, 5)).toEqual([
      ['monitor', 80],
      ['keyboard', 75],
      ['mouse', 40],
      ['chair', 77],
      ['feet', 40],
    ]);
  });

  test.each([
    [58, 'most'],
    [57, 'some'],
    [36, 'some'],
    [35, 'several'],
  ] as const)('%d of 72 is in the band "%s"', (weight, band) => {
    const yes = weighing(weight);
    expect(
      resultOf(
        answered(({ id }) => (yes.has(id) ? 'yes' : 'no')),
        ITEMS,
      ).band,
    ).toBe(band);
  });

  it('leaves out a group of which nothing applies, and gives no match to one without answers', () => {
    const workplace = answered(({ group }) =>
      group === 'laptop' ? 'not-applicable' : group === 'feet' ? undefined : 'no',
    );
    const { groups } = resultOf(workplace, ITEMS);
    expect(groups.map(({ id }) => id)).not.toContain('laptop');
    expect(groups.find(({ id }) => id === 'feet')).toMatchObject({ match: null, answered: 0, applicable: 2 });
  });

  it('ignores an answer to an item that no longer exists, and keeps it', () => {
    const workplace = answer(
      answered(() => 'yes'),
      'mon-hologram' as ItemId,
      'no',
      NOW,
    );
    expect(resultOf(workplace, ITEMS)).toMatchObject({ match: 100, answered: 33, top: [] });
    expect(answer(workplace, 'mon-height', 'no', NOW).answers).toHaveProperty('mon-hologram');
  });
});

describe('the top three', () => {
  const ids = (workplace: typeof OFFICE) => resultOf(workplace, ITEMS).top.map(({ id }) => id);
  const no = (...items: ItemId[]) => items.reduce((one, id) => answer(one, id, 'no', NOW), OFFICE);

  it('go by weight first, whatever is sore and however easy', () => {
    const workplace = withSore(no('key-edge', 'mon-text', 'laptop-raise'), ['eyes', 'wrists-hands']);
    expect(ids(workplace)).toEqual(['laptop-raise', 'mon-text', 'key-edge']);
  });

  it('then by what feels uncomfortable, then by effort, then as they are asked', () => {
    const workplace = no('mon-height', 'mon-front', 'mon-distance', 'laptop-raise', 'key-wrist');
    expect(ids(workplace)).toEqual(['mon-distance', 'mon-front', 'key-wrist']);
    expect(ids(withSore(workplace, ['wrists-hands']))).toEqual(['key-wrist', 'laptop-raise', 'mon-distance']);
  });

  it('are only what is to do', () => {
    const workplace = no('mon-height', 'mon-front', 'key-reach');
    const changed = fixNotPossible(fixDone(workplace, 'mon-height', NOW), 'mon-front', 'the wall', NOW);
    expect(ids(changed)).toEqual(['key-reach']);
  });
});

it('a "no" never raises a match, a "yes" never lowers it, and the rest moves nothing but what counts', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom(...ITEMS), (given, one) => {
      const workplace = answered(({ id }) => given[id] as Answer | undefined);
      const share = (said: Answer) => {
        const { yesWeight, answeredWeight } = resultOf(answer(workplace, one.id, said, NOW), ITEMS);
        return answeredWeight === 0 ? null : yesWeight / answeredWeight;
      };
      const without = share('unknown');
      expect(share('not-applicable')).toBe(without);
      expect(share('yes') ?? 0).toBeGreaterThanOrEqual(without ?? 0);
      expect(share('no') ?? 0).toBeLessThanOrEqual(without ?? 1);
    }),
  );
});

it('the match is null or a whole percent, and the groups add up to the whole', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const result = resultOf(
        answered(({ id }) => given[id] as Answer | undefined),
        ITEMS,
      );
      const isShown = result.answeredWeight / result.applicableWeight >= 0.6;
      expect(result.match !== null).toBe(isShown);
      if (result.match !== null) expect([result.match, Math.round(result.match)]).toEqual([result.match, result.match]);
      for (const key of ['answered', 'applicable', 'yesWeight', 'answeredWeight', 'applicableWeight'] as const) {
        expect(result.groups.reduce((sum, group) => sum + group[key], 0)).toBe(result[key]);
      }
      expect(result.top.length).toBeLessThanOrEqual(3);
      for (const { id } of result.top) expect(given[id]).toBe('no');
    }),
  );
});
