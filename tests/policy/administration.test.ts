import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FEATURES } from '../../core/policy/policy';
import { DEFAULTS } from '../../core/settings';
import { organizationOf } from '../../storage/read-organization';
import { policyValue } from '../../storage/validate/policy';

const text = readFileSync('docs/administration.md', 'utf8');
const files = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json as string));

it('the ready policy files have no fault, and say something', () => {
  const [chromium, firefox] = files;
  const policies = [
    chromium['3rdparty'].extensions.EXTENSION_ID,
    firefox.policies['3rdparty'].Extensions['limber@limber.invalid'],
  ];
  for (const policy of policies) {
    const { faults, contact, policy: read } = organizationOf(policy);
    expect(faults).toEqual([]);
    expect(contact?.link).not.toBeNull();
    expect(read.fixed).toMatchObject({ style: 'gentle', chime: false });
    expect(read.defaults).toMatchObject({ region: 'eu' });
  }
});

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
