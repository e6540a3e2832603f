import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARRIED } from '../../../storage/carried';
import { contents, fileOf } from './arbitrary';
import { fits } from './fits-schema';
import { fileSchema } from './json-schema';
import { freshMachine } from './machine';

test('the published schema is what the import checks a file by ("npx vitest run published-schema -u" writes it anew)', async () => {
  await expect(`${JSON.stringify(fileSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../docs/data-format.schema.json',
  );
});

test('every store that travels is in it', () => {
  expect(Object.keys(fileSchema().properties as object)).toEqual(expect.arrayContaining([...CARRIED, 'aside']));
});

test('what is exported is what the published schema says', async () => {
  const machine = await freshMachine();
  const schema = fileSchema();
  await fc.assert(
    fc.asyncProperty(contents, async (content) => {
      await machine.take(fileOf(content), 'replace');
      expect(fits(JSON.parse(await machine.exported()), schema)).toBe(true);
    }),
    { numRuns: 50 },
  );
  expect(fits(JSON.parse(fileOf({ session: {} })), schema)).toBe(false);
  expect(fits(JSON.parse(fileOf({ days: [{ day: '2026-03-03', facts: [{}], spans: [] }] })), schema)).toBe(false);
});
