import { describe, expect, it } from 'vitest';
import { ITEMS } from '../../content/checklist/index.ts';
import { answer } from '../../core/audit/answering';
import { fixDone } from '../../core/audit/fixing';
import { historyOf, type Snapshot, snapshotDue } from '../../core/audit/history';
import { allConfirmed, recheck, recheckPutOff, toRecheck, workplaceChanged } from '../../core/audit/recheck';
import type { Workplace } from '../../core/audit/workplace';
import { HOUR, MINUTE } from '../../core/units';
import { answered, DAY, NOW, OFFICE } from './office';

const ALL = answered(({ id }) => (id === 'mon-height' || id === 'feet-flat' ? 'no' : 'yes'));

/** Writes what is due, as storage does. */
function keep(known: readonly Snapshot[], workplace: Workplace, at: number): Snapshot[] {
  const step = snapshotDue(workplace, ITEMS, known, at, 'UTC');
  return step ? [...known.filter(({ id }) => id !== step.drop), step.put] : [...known];
}

describe('a re-check', () => {
  it('is due after three months, from the oldest answer on', () => {
    const newer = answer(ALL, 'mon-height', 'yes', NOW + 30 * DAY);
    expect(recheck(newer, ITEMS, NOW + 91 * DAY - 1)).toBeNull();
    expect(recheck(newer, ITEMS, NOW + 91 * DAY)).toEqual({ why: 'three-months', since: NOW });
    expect(toRecheck(newer, ITEMS, NOW + 91 * DAY).map(({ id }) => id)).not.toContain('mon-height');
    expect(toRecheck(newer, ITEMS, NOW + 91 * DAY)).toHaveLength(32);
  });

  it('is due at once where the workplace changed, until all was answered anew', () => {
    const moved = workplaceChanged(ALL, NOW + DAY);
    expect(recheck(moved, ITEMS, NOW + DAY)).toEqual({ why: 'changed', since: NOW + DAY });
    expect(toRecheck(moved, ITEMS, NOW + DAY)).toHaveLength(33);
    const half = ITEMS.slice(0, 19).reduce((one, { id }) => answer(one, id, 'yes', NOW + 2 * DAY), moved);
    expect(toRecheck(half, ITEMS, NOW + 2 * DAY)).toHaveLength(14);
    const whole = allConfirmed(half, ITEMS, NOW + 2 * DAY);
    expect(recheck(whole, ITEMS, NOW + 2 * DAY)).toBeNull();
    expect(toRecheck(whole, ITEMS, NOW + 2 * DAY)).toEqual([]);
    expect(whole.answers['feet-flat']).toEqual({ answer: 'no', at: NOW + 2 * DAY });
  });

  it('takes an answer of the very moment of the change for a new one', () => {
    const moved = workplaceChanged(ALL, NOW + DAY);
    expect(recheck(allConfirmed(moved, ITEMS, NOW + DAY), ITEMS, NOW + DAY)).toBeNull();
  });

  it('is never due where nothing was answered, and can be put off', () => {
    expect(recheck(workplaceChanged(OFFICE, NOW), ITEMS, NOW + 200 * DAY)).toBeNull();
    const off = recheckPutOff(ALL, NOW + 100 * DAY);
    expect(recheck(off, ITEMS, NOW + 114 * DAY - 1)).toBeNull();
    expect(recheck(off, ITEMS, NOW + 114 * DAY)).not.toBeNull();
    expect(recheck(workplaceChanged(off, NOW + 101 * DAY), ITEMS, NOW + 101 * DAY)).toMatchObject({ why: 'changed' });
  });

  it('asks nothing about items that are open, or gone', () => {
    const one = answer(OFFICE, 'mon-height', 'yes', NOW);
    expect(toRecheck(one, ITEMS, NOW + 91 * DAY).map(({ id }) => id)).toEqual(['mon-height']);
    expect(recheck(one, ITEMS.slice(1), NOW + 91 * DAY)).toBeNull();
  });

  it('done puts no fix back: what is done and still so is confirmed', () => {
    const done = fixDone(ALL, 'mon-height', NOW);
    const again = allConfirmed(done, ITEMS, NOW + 91 * DAY);
    expect(again.fixes['mon-height']).toEqual({ state: 'done', at: NOW, confirmedAt: NOW + 91 * DAY });
  });
});

describe('the history', () => {
  it('begins when a match is shown', () => {
    expect(snapshotDue(OFFICE, ITEMS, [], NOW, 'UTC')).toBeNull();
    expect(snapshotDue(ALL, ITEMS, [], NOW, 'UTC')).toMatchObject({
      drop: null,
      put: { workplace: 'w1', day: '2026-03-02', at: NOW, match: 92, answered: 33, applicable: 33 },
    });
  });

  it('has one entry for an afternoon of answering, whatever was corrected on the way', () => {
    let known: Snapshot[] = [];
    let workplace = OFFICE;
    for (const [index, { id }] of ITEMS.entries()) {
      const at = NOW + index * MINUTE;
      workplace = answer(workplace, id, index % 7 === 0 ? 'not-applicable' : index % 3 === 0 ? 'no' : 'yes', at);
      known = keep(known, workplace, at);
      if (index !== 30) continue;
      workplace = answer(workplace, 'mon-distance', 'no', at);
      known = keep(known, workplace, at + 1);
    }
    expect(known).toHaveLength(1);
    expect(known[0]?.at).toBe(NOW + 32 * MINUTE);
  });

  it('shows before and after on the same day, and no more than these two', () => {
    let known = keep([], ALL, NOW);
    known = keep(known, fixDone(ALL, 'mon-height', NOW + HOUR), NOW + HOUR);
    expect(known.map(({ match }) => match)).toEqual([92, 96]);
    const both = fixDone(fixDone(ALL, 'mon-height', NOW), 'feet-flat', NOW);
    known = keep(known, both, NOW + 2 * HOUR);
    expect(known.map(({ match }) => match)).toEqual([92, 100]);
    known = keep(known, ALL, NOW + DAY);
    expect(known.map(({ match }) => match)).toEqual([92, 100, 92]);
  });

  it('does not take for a change what turns out not to apply', () => {
    const unsure = answer(ALL, 'laptop-lap', 'unknown', NOW);
    const known = keep(keep([], unsure, NOW), answer(unsure, 'laptop-lap', 'not-applicable', NOW), NOW + MINUTE);
    expect(known.map(({ at, applicable }) => [at, applicable])).toEqual([[NOW + MINUTE, 32]]);
  });

  it('writes nothing where nothing has changed', () => {
    const known = keep([], ALL, NOW);
    expect(snapshotDue(ALL, ITEMS, known, NOW + 40 * DAY, 'UTC')).toBeNull();
  });

  it('goes by the local day', () => {
    expect(snapshotDue(ALL, ITEMS, [], Date.UTC(2026, 2, 2, 23, 30), 'Europe/Berlin')?.put.day).toBe('2026-03-03');
  });

  it('is of one workplace, oldest first', () => {
    const known = keep(
      keep(keep([], ALL, NOW + DAY), { ...ALL, id: 'w2' }, NOW),
      answered(() => 'yes'),
      NOW,
    );
    expect(historyOf(known, 'w1').map(({ at }) => at)).toEqual([NOW, NOW + DAY]);
  });
});
