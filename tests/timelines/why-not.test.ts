import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countAt } from '../../core/day/count-at';
import { KINDS, type Kind } from '../../core/kind';
import { NEAR_STRETCH } from '../../core/limits';
import { DEFAULTS } from '../../core/settings';
import { timeLeft } from '../../core/time-left';
import { MINUTE } from '../../core/units';
import { type Timeline, timeline } from './timeline';

type Deed = (day: Timeline) => Timeline;

/** A sign of life, so that two absences, or two times that the browser is closed, are not one in the books. */
const sign: Deed = (day) => day.work('20 s').command({ do: 'look' });
const some = (what: 'work' | 'away' | 'lock' | 'close', most: number) =>
  fc.integer({ min: 1, max: most }).map((seconds): [string, Deed] => {
    const length = `${seconds * 10} s`;
    return [`${what} ${length}`, (day) => sign(day[what](length))];
  });
const just = (name: string, deed: Deed) => fc.constant<[string, Deed]>([name, deed]);

const DEEDS = fc.oneof(
  { arbitrary: some('work', 240), weight: 6 },
  { arbitrary: some('away', 120), weight: 2 },
  some('lock', 120),
  some('close', 60),
  just('skip', (day) => day.skip()),
  just('done', (day) => day.done()),
  just('in 5 min', (day) => day.postpone(5)),
  just('in 10 min', (day) => day.postpone(10)),
  just('break', (day) => day.start().away('5 min')),
  just('half a break', (day) => day.start().away('90 s').end()),
  just('took one', (day) => day.tookBreak()),
  just('pause', (day) => day.pause('15 min')),
  just('resume', (day) => day.resume()),
  just('meeting', (day) => day.meeting('30 min')),
);

/** Milliseconds that the books are off, by kind; nothing while a stretch break is near: who asks then is decided from moment to moment. */
function off(day: Timeline): readonly [Kind, number | null][] {
  const { at, cycles } = day.stored;
  const isNear = timeLeft(day.stored, DEFAULTS, 'stretch') <= NEAR_STRETCH;
  return KINDS.map((kind) => {
    const told = countAt(day.book(), at, kind, DEFAULTS).worked;
    return [kind, kind === 'micro' && isNear ? 0 : Math.abs(told - cycles[kind].worked)];
  });
}

it('What the books tell of a clock is what the clock had counted', () => {
  fc.assert(
    fc.property(fc.array(DEEDS, { minLength: 1, maxLength: 14 }), (deeds) => {
      const day = timeline({ polite: false });
      for (const [name, deed] of deeds) {
        deed(day);
        for (const [kind, ms] of off(day)) {
          // A micro-break that gave way did so within those minutes: nobody wrote down when.
          expect(ms, `${kind} after ${name}`).toBeLessThan(kind === 'stretch' ? MINUTE : NEAR_STRETCH + MINUTE);
        }
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});
