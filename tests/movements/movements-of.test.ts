import { expect, it, vi } from 'vitest';
import { ROUTINES, routineById } from '../../content/routines/index';
import { stretchById } from '../../content/stretches/index';
import { movementsOf, planOf, secondsOf } from '../../entrypoints/options/stretches/movements-of';

vi.mock('#i18n', () => import('../interface-words'));

it('a routine is gone through as it says: every movement in its order, form and time', () => {
  for (const routine of ROUTINES) {
    const movements = movementsOf(routine);
    expect(movements.map(({ id }) => id)).toEqual(routine.items.map(({ stretch }) => stretch));
    for (const [index, { variant = false, times, stretch: id }] of routine.items.entries()) {
      const { holdSeconds, repetitions, totalSeconds } = times ?? stretchById(id) ?? {};
      expect(movements[index]).toMatchObject({ isOtherForm: variant, holdSeconds, repetitions });
      expect(movements[index] && secondsOf(movements[index])).toBe(totalSeconds);
    }
  }
});

it('its steps are as long as its movements, sides one after the other', () => {
  const movements = movementsOf({ items: routineById('desk-2min')?.items ?? [] });
  const plan = planOf(movements);
  expect(plan.map(({ stretch, side }) => `${stretch} ${side}`)).toEqual([
    'neck-side-bend 1',
    'neck-side-bend 2',
    'seated-chest-opener 0',
    'wrist-extensor-stretch 1',
    'wrist-extensor-stretch 2',
    'wrist-flexor-stretch 1',
    'wrist-flexor-stretch 2',
  ]);
  expect(plan.reduce((sum, { ms }) => sum + ms, 0)).toBe(105_000);
});
