import { expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { read } from './repository';

it('tells people about the version that package.json names', () => {
  const top = /^## v?(\d+\.\d+\.\d+)/m.exec(read('CHANGELOG.md'))?.[1];
  expect(
    top,
    'The top version of CHANGELOG.md and the version in package.json differ: raise both, and write what people will notice.',
  ).toBe(pkg.version);
});
