import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '../../core/policy/policy';
import { DEFAULTS } from '../../core/settings';
import { MINUTE } from '../../core/units';
import schema from '../../public/managed-schema.json' with { type: 'json' };
import { organizationOf } from '../../storage/read-organization';
import { policyValue } from '../../storage/validate/policy';
import { readyFiles } from './ready-files';

const text = readFileSync('docs/administration.md', 'utf8');
const files = readyFiles();

describe('the ready policy files', () => {
  it('are there for each browser and system, and say the same', () => {
    expect(files.map(({ name }) => name)).toEqual([
      'Linux json',
      'Linux json',
      'Windows reg',
      'Windows reg',
      'macOS xml',
      'Firefox json',
    ]);
    for (const { name, policy } of files) expect(policy, name).toEqual(files[0]?.policy);
  });

  it.each(files)('$name has no fault, says something, and nothing that Chromium would drop', ({ policy }) => {
    const { faults, contact, policy: read } = organizationOf(policy);
    expect(faults).toEqual([]);
    expect(contact?.link).not.toBeNull();
    expect(read.fixed).toMatchObject({ style: 'gentle', chime: false });
    expect(read.defaults).toMatchObject({ region: 'eu', stretch: { every: 50 * MINUTE } });
    expect(read.limits.stretch).toEqual([30 * MINUTE, 90 * MINUTE]);
    expect(dropped(policy, schema, [])).toEqual([]);
  });

  it('install Limber so that people can switch it off, each from the place of its browser', () => {
    const from = files.map(({ install }) => {
      const { installation_mode: mode, ...rest } = install;
      expect(mode).toBe('normal_installed');
      return Object.entries(rest).flat().join(' ');
    });
    const [chrome, edge] = [
      'update_url https://clients2.google.com/service/update2/crx',
      'update_url https://edge.microsoft.com/extensionwebstorebase/v1/crx',
    ];
    expect(from).toEqual([chrome, edge, chrome, edge, chrome, expect.stringMatching(/^install_url https:.*\.xpi$/)]);
  });
});

interface Part {
  readonly type: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
}

/** Places that Chromium drops, as their name or their type is not in the schema. */
function dropped(value: unknown, part: Part | undefined, place: readonly string[]): string[] {
  const type = Array.isArray(value) ? 'array' : typeof value;
  if (part?.type !== type) return [place.join('.')];
  if (typeof value !== 'object') return [];
  const inside = Object.entries(value as object);
  return inside.flatMap(([name, one]) => dropped(one, part.items ?? part.properties?.[name], [...place, name]));
}

/** Rows of the table of settings: their names, and the cells beside. */
const rows = [...text.matchAll(/^\| (`\w+`(?:, `\w+`)*) \| (.*) \| ([^|]*) \|$/gm)];

it('explains every setting, and every part that can be switched off', () => {
  const named = rows.flatMap(([, names]) => (names as string).replaceAll('`', '').split(', '));
  const settings = Object.keys(DEFAULTS).filter((name) => name !== 'preset');
  expect(settings.filter((name) => !named.includes(name))).toEqual([]);
  for (const feature of FEATURES) expect(text).toContain(`\`"${feature}"\``);
});

it('names Limber’s own values as they are', () => {
  let compared = 0;
  for (const [, names, , own] of rows) {
    const [, json] = (own as string).match(/^`(.*)`$/) ?? [];
    if (json === undefined) continue;
    for (const name of (names as string).replaceAll('`', '').split(', ')) {
      expect(policyValue(name, JSON.parse(json)), name).toEqual(DEFAULTS[name as keyof typeof DEFAULTS]);
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(18);
});
