import { describe, expect, it, test } from 'vitest';
import { ITEMS } from '../../content/checklist/index.ts';
import { snapshotDue } from '../../core/audit/history';
import {
  checkName,
  NAME_LIMIT,
  newWorkplace,
  removal,
  renamed,
  restored,
  usedFrom,
  workplaceInUse,
} from '../../core/audit/workplaces';
import { answered, NOW, OFFICE } from './office';

const HOME = newWorkplace('w2', 'Home', NOW - 1);

describe('a name', () => {
  test.each([
    ['', 'empty'],
    ['   \t', 'empty'],
    ['Office', 'taken'],
    ['  oFFice ', 'taken'],
    ['x'.repeat(NAME_LIMIT + 1), 'too-long'],
  ])('%j is refused: %s', (text, refused) => {
    expect(checkName(text, [OFFICE, HOME])).toEqual({ refused });
  });

  it('is tidied up and kept', () => {
    expect(checkName('  At  my\nsister’s ', [OFFICE])).toEqual({ name: 'At my sister’s' });
    expect(checkName('🪑'.repeat(NAME_LIMIT), [])).toEqual({ name: '🪑'.repeat(NAME_LIMIT) });
  });

  it('is the same written with or without a joined accent', () => {
    expect(checkName('Cafe\u0301', [renamed(HOME, 'Café')])).toEqual({ refused: 'taken' });
  });

  it('may stay its own, in other letters too', () => {
    expect(checkName('OFFICE', [OFFICE, HOME], OFFICE.id)).toEqual({ name: 'OFFICE' });
    expect(checkName('Home', [OFFICE, HOME], OFFICE.id)).toEqual({ refused: 'taken' });
    expect(renamed(OFFICE, 'OFFICE')).toEqual({ ...OFFICE, name: 'OFFICE' });
  });
});

describe('workplaces', () => {
  it('have one in use: the last that was chosen', () => {
    expect(workplaceInUse([])).toBeNull();
    expect(workplaceInUse([HOME, OFFICE])?.id).toBe('w1');
    expect(workplaceInUse([usedFrom(HOME, NOW + 1), OFFICE])?.id).toBe('w2');
  });

  it('come back whole after being removed', () => {
    const office = answered(() => 'yes');
    const put = snapshotDue(office, ITEMS, [], NOW, 'UTC')?.put;
    const other = snapshotDue({ ...office, id: 'w2' }, ITEMS, [], NOW, 'UTC')?.put;
    if (!put || !other) throw new Error('both audits have a match');
    const removed = removal('w1', [office, HOME], [put, other]);
    expect(removed).toEqual({ workplace: office, snapshots: [put] });
    expect(removed && restored(removed, [HOME])).toEqual(removed);
    expect(removal('w9', [office], [put])).toBeNull();
  });

  it('come back under a name with a number where theirs was given away', () => {
    const removed = { workplace: OFFICE, snapshots: [] };
    const taken = [renamed(HOME, 'office'), { ...HOME, id: 'w3', name: 'Office 2' }];
    expect(restored(removed, taken).workplace.name).toBe('Office 3');
    const long = { ...OFFICE, name: 'x'.repeat(NAME_LIMIT) };
    const back = restored({ workplace: long, snapshots: [] }, [{ ...long, id: 'w4' }]).workplace.name;
    expect(back).toBe(`${'x'.repeat(NAME_LIMIT - 2)} 2`);
  });

  it('are plain data: a copy through JSON is the same', () => {
    const office = answered(({ weight }) => (weight === 3 ? 'no' : 'yes'));
    expect(JSON.parse(JSON.stringify(office))).toEqual(office);
  });
});
