import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../core/day/day';
import { fillGaps } from '../../core/merge/fill-gaps';
import { mergeDay } from '../../core/merge/merge-day';
import { mergeMarks } from '../../core/merge/merge-marks';
import { settingsToTake } from '../../core/merge/merge-settings';
import { mergeTips } from '../../core/merge/merge-tips';
import { later } from '../../core/merge/touched-at';
import { spans } from '../storage/data/arbitrary';

const desk = (from: number, to: number): Span => ({ from, to, what: 'desk', why: null });
const away = (from: number, to: number): Span => ({ from, to, what: 'away', why: null });
const fact = (id: string, at: number) =>
  ({ id, kind: 'micro', result: 'taken', at, day: 'd', offset: 0, ms: 0, byUser: false }) as const;

/** What a list of spans says of each unit of time. */
const told = (list: readonly Span[]) =>
  Array.from({ length: 120 }, (_, at) => list.filter(({ from, to }) => from <= at && at < to).map(({ what }) => what));

describe('spans of two records', () => {
  test('ours stay, theirs fill what is free, neighbours that say the same become one', () => {
    expect(fillGaps([desk(10, 20), desk(30, 40)], [desk(0, 12), away(15, 35), desk(38, 50)])).toEqual([
      desk(0, 20),
      away(20, 30),
      desk(30, 50),
    ]);
  });

  test('no minute is there twice, none of ours changes, and none of theirs is lost where ours say nothing', () => {
    fc.assert(
      fc.property(spans, spans, (ours, theirs) => {
        const filled = told(fillGaps(ours, theirs));
        const [here, there] = [told(ours), told(theirs)];
        for (const [at, said] of filled.entries()) expect(said).toEqual(here[at]?.length ? here[at] : there[at]);
      }),
    );
  });

  test('filled again nothing changes', () => {
    fc.assert(
      fc.property(spans, spans, (ours, theirs) => {
        const once = fillGaps(ours, theirs);
        expect(fillGaps(once, theirs)).toBe(once);
      }),
    );
  });
});

describe('facts of two records', () => {
  const ours = { day: 'd', facts: [fact('a', 5), fact('b', 7)], spans: [] };

  test('by id, the later one of two, in the order of time', () => {
    const theirs = { day: 'd', facts: [fact('a', 9), fact('b', 6), fact('c', 8)], spans: [] };
    const merged = mergeDay(ours, theirs, () => false);
    expect(merged.facts.map(({ id, at }) => [id, at])).toEqual([
      ['b', 7],
      ['c', 8],
      ['a', 9],
    ]);
    expect(mergeDay(merged, theirs, () => false)).toBe(merged);
  });

  test('what we have on another day does not come a second time', () => {
    const theirs = { day: 'd', facts: [fact('c', 8)], spans: [] };
    expect(mergeDay(ours, theirs, (id) => id === 'c')).toBe(ours);
  });
});

test('of two workplaces the one that was answered last stays, though only its answers say so', () => {
  const ours = { id: 'w', usedAt: 5, answers: { chair: { answer: 'yes', at: 9 } } };
  const theirs = { id: 'w', usedAt: 7, answers: { chair: { answer: 'no', at: 8 } } };
  expect(later(ours, theirs)).toBe(ours);
  expect(later(theirs, ours)).toBe(ours);
});

test('a movement has one mark, the later one', () => {
  const merged = mergeMarks(
    { favourite: { a: 1, b: 5 }, notForMe: {} },
    { favourite: { c: 1 }, notForMe: { a: 2, b: 4 } },
  );
  expect(merged).toEqual({ favourite: { b: 5, c: 1 }, notForMe: { a: 2 } });
});

test('former names of exercises come along, also where no mark is news, and ours stay', () => {
  const ours = { favourite: { a: 1 }, notForMe: {}, formerNames: { 'own-1': 'Ours' } };
  const theirs = { favourite: { a: 1 }, notForMe: {}, formerNames: { 'own-1': 'Theirs', 'own-2': 'Towel' } };
  const merged = mergeMarks(ours, theirs);
  expect(merged).toEqual({ ...ours, formerNames: { 'own-1': 'Ours', 'own-2': 'Towel' } });
  expect(mergeMarks(merged, theirs)).toBe(merged);
});

test('a tip that was put away in either place stays away', () => {
  const ours = { showing: null, days: { d: ['x'] }, dismissed: { x: 1 }, notForMe: {} };
  const theirs = { showing: null, days: { d: ['x', 'y'] }, dismissed: { x: 3, z: 2 }, notForMe: { y: 1 } };
  const merged = mergeTips(ours, theirs);
  expect(merged).toEqual({ showing: null, days: { d: ['x', 'y'] }, dismissed: { x: 3, z: 2 }, notForMe: { y: 1 } });
  expect(mergeTips(merged, theirs)).toBe(merged);
});

test('settings that were changed here stay, and a plan is never put together from two', () => {
  expect(settingsToTake(['micro', 'theme'], ['preset', 'stretch', 'theme', 'volume'])).toEqual(['volume']);
  expect(settingsToTake(['theme'], ['preset', 'stretch', 'theme'])).toEqual(['preset', 'stretch']);
});
