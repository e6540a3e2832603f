import { expect, it } from 'vitest';
import type { Snapshot } from '../../core/audit/history';
import { newWorkplace } from '../../core/audit/workplaces';
import { placesOf } from '../../core/history/places';

const audit = (workplace: string, at: number, match: number): Snapshot => {
  return {
    id: `${workplace}/${at}`,
    workplace,
    at,
    day: `2026-03-0${at}`,
    match,
    answered: 9,
    applicable: 9,
    groups: {},
  };
};
const office = newWorkplace('o', 'Office', 1);
// Used last, made last, and before it in the list.
const home = newWorkplace('h', 'Home', 2);
const never = newWorkplace('n', 'Never checked', 0);

it('names every workplace that has results, the oldest first, whichever is in use', () => {
  const audits = [audit('h', 5, 50), audit('o', 6, 61), audit('o', 4, 40)];
  expect(placesOf([home, office, never], audits, 'Workplace')).toMatchObject([
    { id: 'o', name: 'Office', audits: [{ match: 40 }, { match: 61 }] },
    { id: 'h', name: 'Home', audits: [{ match: 50 }] },
  ]);
});

it('a single one, and none at all, need no name', () => {
  expect(placesOf([home, never], [audit('h', 5, 50)], 'Workplace')).toMatchObject([
    { id: 'h', name: 'Workplace', audits: [{ match: 50 }] },
  ]);
  // What is left of a workplace that is gone belongs to none.
  expect(placesOf([never], [audit('x', 5, 50)], 'Workplace')).toEqual([{ id: '', name: 'Workplace', audits: [] }]);
});
