import { expect, it } from 'vitest';
import type { Day, Fact } from '../../core/day/day';
import { lastMoves } from '../../core/day/last-moves';
import { movesOf } from '../../core/day/moves-of';

const fact = (patch: Partial<Fact>): Fact => ({
  id: 'a',
  kind: 'stretch',
  result: 'taken',
  at: 0,
  day: '2026-03-02',
  offset: 0,
  ms: 0,
  byUser: false,
  ...patch,
});
const day = (...facts: Fact[]): Day => ({ day: '2026-03-02', facts, spans: [] });
const eve = (...facts: Fact[]): Day => ({ ...day(...facts), day: '2026-03-01' });

it('are those of the last stretch break that had any, not of a micro-break, a skipped or an old one', () => {
  const first = fact({ moves: [{ id: 'old', ms: 1 }] });
  const last = fact({
    moves: [
      { id: 'chin-tuck', ms: 1 },
      { id: 'calf-raise', ms: 1 },
    ],
  });
  const micro = fact({ kind: 'micro', moves: [{ id: 'eye-rest-20-20-20', ms: 1 }] });
  expect(lastMoves([day(first, last, micro, fact({ result: 'skipped' }))])).toEqual(['chin-tuck', 'calf-raise']);
});

it('are those of an earlier day before the first guided break of a new one', () => {
  const before = fact({ moves: [{ id: 'bridging', ms: 1 }] });
  const today = fact({ moves: [{ id: 'neck-turn', ms: 1 }] });
  expect(lastMoves([eve(before), day(fact({}))])).toEqual(['bridging']);
  expect(lastMoves([eve(before), day(today)])).toEqual(['neck-turn']);
});

it('are none in days without', () => {
  expect(lastMoves([])).toEqual([]);
  expect(lastMoves([day(fact({}))])).toEqual([]);
});

it('and all of them, each once, over several days', () => {
  const one = fact({ moves: [{ id: 'bridging', ms: 1 }] });
  const two = fact({
    moves: [
      { id: 'neck-turn', ms: 1 },
      { id: 'bridging', ms: 1 },
    ],
  });
  expect(movesOf([eve(one), day(two, fact({}))])).toEqual(['bridging', 'neck-turn']);
});
