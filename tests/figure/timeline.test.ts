import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eased } from '../../core/figure/ease.ts';
import { momentAt, spansOf } from '../../core/figure/timeline.ts';
import { SETS } from './sets';

it.each(SETS)('$name fills any step without a gap, beginning and ending in a pose', ({ set, score }) => {
  fc.assert(
    fc.property(fc.integer({ min: 5_000, max: 300_000 }), (ms) => {
      const spans = spansOf(set, { ...score, ms });
      expect(spans[0]?.start).toBe(0);
      for (const [i, span] of spans.entries()) {
        const next = spans[i + 1];
        if (next) {
          expect(next.start).toBeCloseTo(span.end, 6);
          expect(next.from).toBe(span.to);
        } else expect(span.end).toBeGreaterThanOrEqual(ms - 1e-6);
      }
    }),
    { numRuns: 30 },
  );
});

it.each(SETS.filter(({ score, set }) => score.hold > 0 && score.phases.length === 0 && set.round.length > 1))(
  '$name holds as long as the stretch says, in its usual time',
  ({ name, set, score }) => {
    const held = set.round.find(({ stay }) => stay === 'hold')?.key;
    const stays = spansOf(set, score).filter(({ from, to }) => from === held && to === held);
    expect(stays.length).toBeGreaterThanOrEqual(score.repetitions);
    const room = score.ms / score.repetitions;
    for (const { start, end } of stays.slice(0, -1)) {
      // Where the step is no longer than its holds, there must be time to move, too.
      expect((end - start) / score.hold, name).toBeGreaterThan(room - score.hold < 2_000 ? 0.55 : 0.9);
    }
  },
);

it('moves no faster than a calm person, in the usual time', () => {
  for (const { name, set, score } of SETS.filter(({ set }) => !set.pace && set.round.length > 1)) {
    const moves = spansOf(set, score).filter(({ from, to }) => from !== to);
    expect(Math.min(...moves.map(({ start, end }) => end - start)), name).toBeGreaterThanOrEqual(500);
  }
});

it('starts and stops without a jerk', () => {
  expect(eased(0)).toBe(0);
  expect(eased(1)).toBe(1);
  expect(eased(0.02)).toBeLessThan(0.001);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (a, b) => a <= b === eased(a) <= eased(b) || Math.abs(a - b) < 1e-9,
    ),
  );
});

it('stays in the last pose after the end', () => {
  const spans = [
    { from: 'a', to: 'b', start: 0, end: 10 },
    { from: 'b', to: 'b', start: 10, end: 20 },
  ];
  expect(momentAt(spans, 99)).toEqual({ from: 'b', to: 'b', t: 0 });
});
