import { expect, it } from 'vitest';
import { STRETCHES } from '../../content/stretches/index';
import type { MovementFilter } from '../../core/movements/filter';
import { ANY_MOVEMENT, isWanted } from '../../core/movements/filter';

const found = (patch: Partial<MovementFilter>) =>
  STRETCHES.filter((one) => isWanted(one, { ...ANY_MOVEMENT, ...patch })).map(({ id }) => id as string);

it('anything will do: everything is found', () => {
  expect(found({})).toHaveLength(STRETCHES.length);
});

it('what can be done in either place is found under both', () => {
  for (const place of ['desk', 'floor'] as const) expect(found({ place })).toContain('hip-flexor-lunge');
  expect(found({ place: 'desk' })).not.toContain('bridging');
  expect(found({ place: 'floor' })).not.toContain('chin-tuck');
});

it('getting up from the chair is both sitting and standing', () => {
  for (const position of ['seated', 'standing'] as const) expect(found({ position })).toContain('sit-to-stand');
  expect(found({ position: 'floor' })).not.toContain('sit-to-stand');
});

it('by time every movement is found once', () => {
  const all = (['short', 'medium', 'long'] as const).flatMap((time) => found({ time }));
  expect(all.toSorted()).toEqual(STRETCHES.map(({ id }) => id as string).toSorted());
});

it('all that is asked has to be so', () => {
  const ids = found({ area: 'lower-back', place: 'floor', time: 'short' });
  expect(ids).toContain('knee-to-chest-double');
  expect(ids).not.toContain('bridging');
});
