import { expect, test } from 'vitest';
import { ITEMS } from '../../content/checklist/index.ts';
import { answer } from '../../core/audit/answering';
import type { Book } from '../../core/audit/book';
import { adding, bringingBack, removing, revising, turned } from '../../core/audit/book';
import { newWorkplace, removal } from '../../core/audit/workplaces';
import { answered, DAY, NOW, OFFICE } from './office';

const NOTHING: Book = { workplaces: [], snapshots: [] };
const MOMENT = { at: NOW + DAY, zone: 'UTC' };
const yes = answered(() => 'yes');

test('the first answer of all keeps the workplace that it is about', () => {
  const turn = revising('w1', (one) => answer(one, 'mon-height', 'no', NOW), ITEMS, MOMENT, OFFICE);
  const book = turned(NOTHING, turn(NOTHING));
  expect(book.workplaces.map(({ id, answers }) => [id, answers['mon-height']?.answer])).toEqual([['w1', 'no']]);
  // Nothing to note yet: the match is hidden.
  expect(book.snapshots).toEqual([]);
});

test('a workplace that another page removed meanwhile stays gone', () => {
  const other: Book = { workplaces: [newWorkplace('w2', 'Home', NOW)], snapshots: [] };
  const turn = revising('w1', (one) => answer(one, 'mon-height', 'no', NOW), ITEMS, MOMENT, OFFICE);
  expect(turn(other)).toEqual({});
});

test('a change writes what the audit comes to with it, in place of what it replaces', () => {
  const book: Book = { workplaces: [yes], snapshots: [] };
  const first = turned(book, revising('w1', (one) => one, ITEMS, MOMENT)(book));
  expect(first.snapshots.map(({ match }) => match)).toEqual([100]);
  const again = revising('w1', (one) => answer(one, 'mon-height', 'unknown', MOMENT.at + 1), ITEMS, {
    ...MOMENT,
    at: MOMENT.at + 1,
  });
  const second = turned(first, again(first));
  expect(second.snapshots.map(({ answered }) => answered)).toEqual([32]);
});

test('removing takes the history along, and undo brings both back', () => {
  const empty: Book = { workplaces: [yes, newWorkplace('w2', 'Home', NOW)], snapshots: [] };
  const book = turned(empty, revising('w1', (one) => one, ITEMS, MOMENT)(empty));
  const removed = removal('w1', book.workplaces, book.snapshots);
  const without = turned(book, removing('w1')(book));
  expect(without).toEqual({ workplaces: [book.workplaces[1]], snapshots: [] });
  if (!removed) throw new Error('There was nothing to remove.');
  const back = turned(without, bringingBack(removed)(without));
  expect(back.workplaces.map(({ name }) => name)).toEqual(['Home', 'Office']);
  expect(back.snapshots).toEqual(book.snapshots);
});

test('a new workplace comes after those that are there', () => {
  const book: Book = { workplaces: [yes], snapshots: [] };
  const change = adding(newWorkplace('w2', 'Home', NOW))(book);
  expect(turned(book, change).workplaces.map(({ id }) => id)).toEqual(['w1', 'w2']);
});
