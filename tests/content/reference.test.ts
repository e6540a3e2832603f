import { expect, test } from 'vitest';
import { SOURCES, sourceById } from '../../content/sources/index.ts';
import { STRETCHES } from '../../content/stretches/index.ts';
import { DIFFERENCES, differencesBeside } from '../../content/symptoms/differences/index.ts';
import { SOURCE_KINDS } from '../../content/symptoms/evidence.ts';
import { SECTIONS, sectionById } from '../../content/symptoms/index.ts';
import { CLINICIAN, EMERGENCY, warningSignById } from '../../content/symptoms/warning-signs/index.ts';
import { BLOCKS, CARDS, ROWS, SOURCED, TABLES } from './reference.ts';
import { SHIPPED_HEALTH_IDS } from './shipped-health-ids.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('every id ever shipped is there, once, and none that is not written down', () => {
  expect(ids(SECTIONS)).toEqual(SHIPPED_HEALTH_IDS.sections);
  expect([...ids(EMERGENCY.signs), ...ids(CLINICIAN.signs)]).toEqual(SHIPPED_HEALTH_IDS.signs);
  expect(ids(CARDS).sort()).toEqual([...SHIPPED_HEALTH_IDS.cards].sort());
  expect(ids(TABLES).sort()).toEqual([...SHIPPED_HEALTH_IDS.tables].sort());
  expect(ids(ROWS).sort()).toEqual([...SHIPPED_HEALTH_IDS.rows].sort());
  expect(ids(DIFFERENCES).sort()).toEqual([...SHIPPED_HEALTH_IDS.differences].sort());
  const blocks = [...ids(BLOCKS), ...ids(ROWS)];
  expect(new Set(blocks).size).toBe(blocks.length);
});

test('14 emergency signs, 24 reasons for a clinician, 14 questions, 21 disagreements', () => {
  expect(EMERGENCY.signs).toHaveLength(14);
  expect(CLINICIAN.signs).toHaveLength(24);
  expect(sectionById('questions')?.blocks).toHaveLength(14);
  expect(DIFFERENCES).toHaveLength(21);
  expect(TABLES.find(({ id }) => id === 'three-bodies')?.rows).toHaveLength(9);
});

test('every item has a source, each exists, none stands twice, and none is marked better than it was read', () => {
  for (const { id, sources } of SOURCED) {
    expect(sources.length, id).toBeGreaterThan(0);
    expect(new Set(ids(sources)).size, id).toBe(sources.length);
    for (const { id: source, mark } of sources) {
      const found = sourceById(source);
      expect(found, `${id} cites ${source}`).toBeDefined();
      expect(mark === 'P', `${id} cites ${source}`).toBe(source === 'limber-judgement');
      if (source === 'general-knowledge') expect(mark, id).toBe('G');
      if (mark !== 'P')
        expect('RSG'.indexOf(mark), `${id} cites ${source}`).toBeGreaterThanOrEqual('RSG'.indexOf(found?.mark ?? '?'));
    }
  }
});

test('a disagreement stands beside blocks that exist, and shows a source that is no clinic unless it leaves something out', () => {
  for (const { id, beside, sources } of DIFFERENCES) {
    for (const block of beside) {
      expect(ids(BLOCKS), id).toContain(block);
      expect(ids(differencesBeside(block))).toContain(id);
    }
    if (id !== 'how-therapies-work')
      expect(
        sources.some(({ id: source }) => (sourceById(source)?.tier ?? 3) < 3),
        id,
      ).toBe(true);
  }
});

test('what an item leads to exists', () => {
  for (const { id, warns = [], stretches = [] } of SOURCED) {
    for (const sign of warns) expect(warningSignById(sign), `${id} warns of ${sign}`).toBeDefined();
    for (const stretch of stretches) expect(ids(STRETCHES), `${id} leads to ${stretch}`).toContain(stretch);
  }
});

test('a table has as many cells in each row as it has columns, none of them empty', () => {
  for (const { id, rows, text } of TABLES) {
    for (const row of rows) {
      expect(row.text.cells.length + 1, `${id} ${row.id}`).toBe(text.columns.length);
      for (const cell of row.text.cells) expect(cell.length, row.id).toBeGreaterThan(0);
    }
  }
});

test('cards are short: three sentences in a paragraph at most, two paragraphs, and a heading of one line', () => {
  for (const { id, text } of CARDS) {
    expect(text.name.length, id).toBeLessThanOrEqual(52);
    expect(text.says.length, id).toBeGreaterThan(0);
    expect(text.says.length, id).toBeLessThanOrEqual(2);
    for (const says of text.says)
      expect(says.match(/[.?](\s|$)/g)?.length ?? 0, `${id}: ${says}`).toBeLessThanOrEqual(3);
  }
});

test('an emergency sign says why, as something that can be, and never sets a time limit', () => {
  for (const { id, text } of EMERGENCY.signs) {
    expect(text.why, id).toMatch(/can be|may be|can break|straight away/i);
    expect(`${text.says} ${text.why}`, id).not.toMatch(/\b(means|days?|hours?)\b/i);
  }
});

test('warning signs are two plain lists: no score, no number, nothing that depends on an answer', () => {
  for (const list of [EMERGENCY, CLINICIAN]) {
    expect(list.text.lead).toMatch(/any one of these/i);
    for (const sign of list.signs)
      expect(Object.keys(sign).sort(), sign.id).toEqual(['covers', 'id', 'sources', 'text']);
  }
});

test('every kind of source that exists is explained', () => {
  for (const { id, kind } of SOURCES) expect(SOURCE_KINDS[kind]?.text.says.length, id).toBeGreaterThan(20);
});
