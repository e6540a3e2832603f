import { expect, it } from 'vitest';
import { readDay } from '../../storage/validate/day';
import { timeline } from './timeline';

const GENTLE = { only: 'stretch', polite: false, notice: 0, routine: ['1 min', '1 min', '1 min', '2 min'] } as const;
const started = () => timeline(GENTLE).work('20 min').start();

it('A break taken whole has every movement with its whole time', () => {
  const day = started().away('5 min').work('1 min');
  expect(day.moves()).toEqual(['stretch-1 60 s', 'stretch-2 60 s', 'stretch-3 60 s', 'stretch-4 120 s']);
});

it('A break ended in its third movement has three, the third as far as it went', () => {
  const day = started().away('2 min 20 s').end();
  expect(day.facts()).toMatchObject([{ result: 'partly', ms: 140_000 }]);
  expect(day.moves()).toEqual(['stretch-1 60 s', 'stretch-2 60 s', 'stretch-3 20 s']);
});

it('A movement that was gone on from early has the time that it had, and the next one its own', () => {
  const day = started().away('15 s').next(0).away('70 s').end();
  expect(day.moves()).toEqual(['stretch-1 15 s', 'stretch-2 60 s', 'stretch-3 10 s']);
});

it('A movement swapped away is in the log for the time that it had', () => {
  const day = started().away('80 s').swap(1, ['40 s', '1 min']).away('50 s').end();
  expect(day.moves()).toEqual(['stretch-1 60 s', 'stretch-2 20 s', 'swapped-1 40 s', 'swapped-2 10 s']);
});

it('A swap that arrives twice swaps once', () => {
  const day = started().away('10 s').swap(0, ['40 s', '1 min']).again();
  day.expect(['09:20:00 page', '09:20:10 answered already']);
  expect(day.stored.running?.plan).toHaveLength(3);
});

it('A movement that had less than a second is not in the log', () => {
  const day = started().next(0).away('30 s').end();
  expect(day.moves()).toEqual(['stretch-2 30 s']);
});

it('Both sides of a movement are one, and so is one that comes twice', () => {
  const day = timeline({ ...GENTLE, routine: [] })
    .work('20 min')
    .start();
  const steps = [
    { stretch: 'a', side: 1, ms: 30_000 },
    { stretch: 'a', side: 2, ms: 30_000 },
    { stretch: 'b', side: 0, ms: 60_000 },
    { stretch: 'a', side: 0, ms: 60_000 },
  ] as const;
  day.report({ say: 'plan', id: day.id, steps }).away('3 min').work('10 s');
  expect(day.moves()).toEqual(['a 120 s', 'b 60 s']);
});

it('The time of a pause belongs to no movement', () => {
  const day = started().away('90 s').holdBreak().away('4 min').goOn().away('40 s').end();
  expect(day.moves()).toEqual(['stretch-1 60 s', 'stretch-2 60 s', 'stretch-3 10 s']);
  expect(day.facts()).toMatchObject([{ ms: 130_000 }]);
});

it('A break that was slept through ends at its stored end, with all that was planned', () => {
  const day = started().away('30 s').sleep('2 h').work('1 min');
  expect(day.facts()).toMatchObject([{ result: 'taken' }]);
  expect(day.moves()).toEqual(['stretch-1 60 s', 'stretch-2 60 s', 'stretch-3 60 s', 'stretch-4 120 s']);
});

it('A worker that is killed again and again loses no movement and counts none twice', () => {
  const day = started().away('70 s').killWorker().away('1 s').next(1).killWorker().away('20 s').killWorker().end();
  expect(day.moves()).toEqual(['stretch-1 60 s', 'stretch-2 11 s', 'stretch-3 20 s']);
});

it('A worker that dies as the break ends writes the same once', () => {
  const day = started().away('2 min').dieBeforeShowing().end().killWorker().away('10 s');
  expect(day.facts()).toHaveLength(1);
  expect(day.moves()).toEqual(['stretch-1 60 s', 'stretch-2 60 s']);
});

it('A page closed by hand ends the movement when it went', () => {
  const day = started().away('75 s').closePage().away('10 s');
  expect(day.facts()).toMatchObject([{ result: 'partly', ms: 75_000 }]);
  expect(day.moves()).toEqual(['stretch-1 60 s', 'stretch-2 15 s']);
});

it('A browser that is closed in a break leaves it as far as its page is known to have lived', () => {
  const day = started().away('130 s').close('1 h').work('1 min');
  expect(day.facts()).toMatchObject([{ result: 'partly', ms: 120_000 }]);
  expect(day.moves()).toEqual(['stretch-1 60 s', 'stretch-2 60 s']);
});

it('A break without a routine, and one that was skipped in its first second, say nothing of movements', () => {
  const bare = timeline({ ...GENTLE, routine: [] })
    .work('20 min')
    .start()
    .away('5 min')
    .work('1 s');
  expect(bare.facts()).toHaveLength(1);
  expect(bare.facts()[0]).not.toHaveProperty('moves');
  const skipped = started().skip();
  expect(skipped.facts()[0]).not.toHaveProperty('moves');
});

it('What is written can be read, and a record from before movements were kept as well', () => {
  const facts = [...started().away('2 min').end().facts()];
  expect(readDay({ day: '2026-03-02', facts, spans: [] })?.facts).toEqual(facts);
  const old = facts.map(({ moves: _, ...fact }) => fact);
  expect(readDay({ day: '2026-03-02', facts: old, spans: [] })?.facts).toEqual(old);
});
