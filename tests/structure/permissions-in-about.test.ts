import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { permissionsOf } from '../../entrypoints/options/about/permissions';
import { manifest } from '../../scripts/manifest';

const ADVICE =
  'About says of every permission why Limber has it, and of no other: entrypoints/options/about/permissions.ts.';

describe.each(['chrome', 'edge', 'firefox'])('the permissions of the manifest for %s', (browser) => {
  const { permissions, optional_permissions: optional } = manifest(browser, 'production');
  const asked = [...permissions, ...optional];

  it('are those that About tells of, each in one entry', () => {
    const told = permissionsOf(browser).flatMap(({ about }) => [...about]);
    expect(told.toSorted(), ADVICE).toEqual(asked.toSorted());
  });

  it('have their words in About, the optional ones that they are asked for', () => {
    const words = readFileSync('locales/en.yml', 'utf8').match(/^ {2}permission:\n(?: {4}.*\n)+/m)?.[0] ?? '';
    for (const { name, about } of permissionsOf(browser)) {
      const entry = words.match(new RegExp(`^ {4}${name}:\\n {6}name: (.+)\\n {6}why: (.+\\.)$`, 'm'));
      expect(entry, ADVICE).not.toBeNull();
      const isOptional = about.some((one) => optional.includes(one));
      expect(/only if you allow them/.test(entry?.[1] ?? ''), name).toBe(isOptional);
    }
  });

  it('are all in the statement of privacy, and in the one for organizations', () => {
    for (const file of ['docs/privacy.md', 'docs/administration.md']) {
      const text = readFileSync(file, 'utf8');
      for (const permission of asked) expect(text, file).toContain(`\`${permission}\``);
    }
  });
});
