import { expect, it } from 'vitest';
import { STRETCHES } from '../../content/stretches/index.ts';
import { POSES } from '../../content/stretches/poses.ts';
import { SETS } from './sets';

it('draws every stretch, and its other form exactly where it has one', () => {
  expect(Object.keys(POSES).sort()).toEqual(STRETCHES.map(({ id }) => id).sort());
  for (const { id, variant } of STRETCHES) expect(POSES[id].variant !== undefined, id).toBe(variant !== undefined);
});

it.each(SETS)('$name goes only through key poses that it has, and uses all of them', ({ set }) => {
  const used = new Set([...(set.before ?? []), ...set.round.map(({ key }) => key), ...set.stills]);
  expect(Object.keys(set.keys).sort()).toEqual([...used].sort());
});

it.each(SETS.filter(({ score }) => score.phases.length > 0))(
  '$name gives every part of a repetition its pose',
  ({ set, score }) => {
    expect(set.round.filter(({ stay }) => stay === 'phase')).toHaveLength(score.phases.length);
  },
);

it.each(SETS.filter(({ score }) => score.hold > 0 && score.phases.length === 0))(
  '$name holds what is to be held',
  ({ set }) => {
    expect(set.round.some(({ stay }) => stay === 'hold')).toBe(true);
  },
);

it.each(SETS)('$name says what touches what in every key pose', ({ set }) => {
  for (const [key, { contacts }] of Object.entries(set.keys)) expect(contacts?.length ?? 0, key).toBeGreaterThan(0);
});
