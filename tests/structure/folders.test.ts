import { expect, it } from 'vitest';
import { find, read, SHIPPED, sources } from './repository';

const MOST_LINES = 300;

it('has no drawer for things without a place', () => {
  const drawers = find(
    '**/{utils,util,helpers,helper,lib,libs,misc,common}',
    '**/{utils,util,helpers,helper,misc,common}.{ts,tsx,mjs}',
  );
  expect(
    drawers,
    'A drawer collects what nobody looked for a place for. Name the file after what it does and put it into the folder that docs/architecture.md gives it.',
  ).toEqual([]);
});

it.each(SHIPPED.filter((folder) => folder !== 'content'))('%s has no file that is too long to read', (folder) => {
  const long = sources(folder)
    .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
  expect(
    long,
    `More than ${MOST_LINES} lines: find the second thing the file does and give it a file of its own.`,
  ).toEqual([]);
});
