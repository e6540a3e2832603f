import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { descriptionsIn, USED } from '../../scripts/trim-polyfill';
import { read, sources } from './repository';

it('scripts/trim-polyfill.ts keeps the descriptions of just those browser functions that platform/ calls', () => {
  const described = JSON.parse(
    descriptionsIn(readFileSync('node_modules/webextension-polyfill/dist/browser-polyfill.js', 'utf8')),
  );
  const isDescribed = (name: string) =>
    name.split('.').reduce((part, key) => part?.[key], described)?.minArgs !== undefined;
  const called = sources('platform').flatMap((path) =>
    [...read(path).matchAll(/\bbrowser\.((?:[a-zA-Z]+\.)+[a-zA-Z]+)\b/g)].map(([, name]) => name as string),
  );
  const missing = [...new Set(called)].filter((name) => isDescribed(name) && !USED.includes(name));
  expect(missing, 'Add these names to USED in scripts/trim-polyfill.ts.').toEqual([]);
  expect(
    USED.filter((name) => !called.includes(name) || !isDescribed(name)),
    'Nobody calls these.',
  ).toEqual([]);
});
