import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { LIBRARIES } from '../../entrypoints/options/about/libraries';
import { root } from './repository';

interface Package {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): Package => JSON.parse(readFileSync(resolve(root, path, 'package.json'), 'utf8'));

/** What this one needs it needs at the build: nothing of it is in ours. */
const AT_BUILD = '@wxt-dev/i18n';

function shipped(name: string): string[] {
  const { dependencies = {} } = name === AT_BUILD ? {} : read(`node_modules/${name}`);
  return [name, ...Object.keys(dependencies).flatMap(shipped)];
}

it('names every library that is shipped, with its licence', () => {
  const wanted = new Set(Object.keys(read('.').dependencies ?? {}).flatMap(shipped));
  expect(LIBRARIES.map(({ name }) => name).toSorted(), 'entrypoints/options/about/libraries.ts').toEqual(
    [...wanted].toSorted(),
  );
  for (const { name, licence } of LIBRARIES) expect(licence, name).toBe(read(`node_modules/${name}`).license);
});
