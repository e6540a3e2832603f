import { expect, test } from 'vitest';
import { healthDocuments } from '../../components/search/health-documents.ts';
import { createSearch } from '../../components/search/health-search.ts';

const TYPED = [
  'pulled back',
  'tingling leg',
  'ice or heat',
  'cant bend down',
  'lost blader control',
  'chest pain',
  'streching in the mornign',
];

test('each letter is answered within a frame, over the whole content', () => {
  const documents = healthDocuments();
  const before = performance.now();
  const search = createSearch(documents);
  const built = performance.now() - before;
  const milliseconds = TYPED.flatMap((query) => Array.from(query, (_, index) => query.slice(0, index + 1))).map(
    (query) => {
      const start = performance.now();
      search(query);
      return performance.now() - start;
    },
  );
  milliseconds.sort((a, b) => a - b);
  const at = (part: number) => milliseconds[Math.floor(milliseconds.length * part)] ?? Number.NaN;
  console.info(
    `search: ${documents.length} documents built in ${built.toFixed(0)} ms; a letter takes ${at(0.5).toFixed(2)} ms in the median, ${at(0.95).toFixed(2)} in the slowest twentieth`,
  );
  expect(at(0.5)).toBeLessThan(16);
});
