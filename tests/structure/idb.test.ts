import { expect, it } from 'vitest';
import { read, sources } from './repository';

it('storage/ iterates over no cursor (only over the stream of a file), as scripts/trim-idb.ts has left that out of idb', () => {
  const found = sources('storage').filter((path) =>
    /\bfor await \((?!.*\.stream\(\)\))|\.iterate\(|openCursor|openKeyCursor/.test(read(path)),
  );
  expect(found).toEqual([]);
});
