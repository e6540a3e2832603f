import { expect, test } from 'vitest';
import { SOURCES, shownSource, sourceById } from '../../content/sources/index.ts';
import { ALL_CITING as CITING } from './everything.ts';
import { SHIPPED_SOURCE_IDS } from './shipped-source-ids.ts';

test('every row of the bibliography is there, and none else', () => {
  expect(SOURCES.map((source) => source.id)).toEqual(SHIPPED_SOURCE_IDS);
});

test('no two sources have the same id', () => {
  expect(new Set(SOURCES.map((source) => source.id)).size).toBe(SOURCES.length);
});

test('everything that is said has a source, each exists, and none stands twice', () => {
  expect(CITING.length).toBeGreaterThan(38 + 33);
  for (const { id, sources } of CITING) {
    expect(sources.length, id).toBeGreaterThan(0);
    expect(new Set(sources.map((source) => source.id)).size, id).toBe(sources.length);
    for (const source of sources) expect(sourceById(source.id), `${id} cites ${source.id}`).toBeDefined();
  }
});

test('what no publisher says carries its own two marks, and nothing else does', () => {
  expect(sourceById('general-knowledge')).toMatchObject({ tier: null, mark: 'G', kind: 'general knowledge' });
  expect(sourceById('limber-judgement')).toMatchObject({ tier: null, mark: 'P', kind: 'own judgement' });
  for (const { id, sources } of CITING) {
    for (const source of sources) {
      if (source.id === 'general-knowledge') expect(source.mark, id).toBe('G');
      expect(source.mark === 'P', `${id} cites ${source.id}`).toBe(source.id === 'limber-judgement');
    }
  }
});

test('no fact is marked better checked than its source', () => {
  const order = 'RSG';
  for (const { id, sources } of CITING) {
    for (const { id: sourceId, mark } of sources) {
      if (mark === 'P') continue;
      expect(order.indexOf(mark), `${id} cites ${sourceId}`).toBeGreaterThanOrEqual(
        order.indexOf(sourceById(sourceId)?.mark ?? '?'),
      );
    }
  }
});

test('weak sources are shown as our judgement, all others as themselves', () => {
  for (const source of SOURCES) {
    expect(shownSource(source.id)?.id).toBe(source.tier === 3 ? 'limber-judgement' : source.id);
  }
  expect(shownSource('no-such-source')).toBeUndefined();
  expect(SOURCES.filter((source) => source.tier === 3)).toHaveLength(39);
});

test('every source can be shown: title, publisher, a year or none, and a whole address or none', () => {
  for (const { id, title, publisher, year, url, urlUnchecked } of SOURCES) {
    expect(title.length, id).toBeGreaterThan(3);
    expect(publisher.length, id).toBeGreaterThan(1);
    if (year !== null) expect(year, id).toMatch(/\d{4}/);
    if (url !== null) {
      expect(URL.canParse(url), id).toBe(true);
      expect(url, id).toMatch(/^https?:\/\/[^\s…`[\]]+$/);
    } else expect(urlUnchecked, id).toBeUndefined();
    expect(`${title}${publisher}${year}`, id).not.toMatch(/\[[RSGP]|`/);
  }
});
