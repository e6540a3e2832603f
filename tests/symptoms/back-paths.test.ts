import { expect, it } from 'vitest';
import { AREAS } from '../../components/symptoms/back-paths';
import { LOCATION } from '../../content/symptoms/location';

it('draws every part of the back that something is known about, and no other', () => {
  const rows = LOCATION.blocks.flatMap((block) => (block.shape === 'table' ? block.rows : []));
  expect(Object.keys(AREAS).sort()).toEqual(rows.map(({ id }) => id).sort());
});
