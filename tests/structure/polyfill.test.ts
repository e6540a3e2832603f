import { expect, it } from 'vitest';
import { read, sources } from './repository';

it('platform/ calls only parts of the browser API that scripts/trim-polyfill.ts keeps', () => {
  const trim = read('scripts/trim-polyfill.ts');
  // `offscreen` is Chromium's own and gives promises by itself; the polyfill never knew it.
  const called = sources('platform').flatMap((path) =>
    [...read(path).matchAll(/\bbrowser\.([a-zA-Z]+)\b/g)].map(([, name]) => name as string),
  );
  const missing = [...new Set(called)].filter((name) => name !== 'offscreen' && !trim.includes(`'${name}'`));
  expect(missing, 'Add these names to USED in scripts/trim-polyfill.ts.').toEqual([]);
  expect(called.length).toBeGreaterThan(20);
});
