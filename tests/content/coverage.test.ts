import { expect, test } from 'vitest';
import { INVENTORY, OMITTED, SPECIFIED } from './dossier-ids.ts';
import { ANSWERING } from './reference.ts';

const rows = [...INVENTORY, ...SPECIFIED];
const answered = new Set(ANSWERING.flatMap(({ covers }) => covers));

test('the inventory is whole: 101 facts and 14 questions, none twice', () => {
  expect(INVENTORY.filter((id) => id.startsWith('S-'))).toHaveLength(101);
  expect(INVENTORY.filter((id) => id.startsWith('FAQ-'))).toHaveLength(14);
  expect(new Set(rows).size).toBe(rows.length);
});

test('every row of the dossier is answered for, or left out with a reason', () => {
  expect(rows.filter((id) => !answered.has(id) && !(id in OMITTED))).toEqual([]);
});

test('nothing is both answered for and left out, and every reason is one', () => {
  for (const [id, reason] of Object.entries(OMITTED)) {
    expect(rows, id).toContain(id);
    expect(answered.has(id), id).toBe(false);
    expect(reason.length, id).toBeGreaterThan(40);
  }
});

test('no item answers for a row that the dossier does not have', () => {
  for (const { id, covers } of ANSWERING)
    expect(
      covers.filter((row) => !rows.includes(row)),
      id,
    ).toEqual([]);
});
