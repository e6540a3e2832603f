import { expect, it } from 'vitest';
import { FEATURES } from '../../core/policy/policy';
import { DEFAULTS } from '../../core/settings';
import schema from '../../public/managed-schema.json' with { type: 'json' };

const ADVICE = 'public/managed-schema.json is what Chromium lets through of a policy: mend it.';

interface Part {
  readonly type: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Part>>;
  readonly items?: Part;
}
const parts = Object.entries(schema.properties as Readonly<Record<string, Part>>);

it('lets every setting through, with what can be said of it, and the rest of a policy', () => {
  const settings = Object.keys(DEFAULTS).filter((name) => name !== 'preset');
  expect(parts.map(([name]) => name).toSorted(), ADVICE).toEqual([...settings, 'off', 'contact'].toSorted());
  for (const [name, { properties = {} }] of parts.filter(([name]) => settings.includes(name))) {
    const limits = name === 'stretch' || name === 'micro' ? ['min', 'max'] : [];
    expect(Object.keys(properties).toSorted(), `${name}: ${ADVICE}`).toEqual(
      ['fixed', 'default', 'reason', ...limits].toSorted(),
    );
    expect(properties.fixed, name).toEqual(properties.default);
  }
});

it('names the parts that a setting has', () => {
  for (const name of ['stretch', 'micro', 'body'] as const) {
    const { properties } = schema.properties[name].properties.fixed;
    expect(Object.keys(properties).toSorted(), ADVICE).toEqual(Object.keys(DEFAULTS[name]).toSorted());
  }
});

it('refuses no value but for its type: what Chromium drops nobody is told of', () => {
  const keywords = new Set<string>();
  JSON.stringify(schema, (key, value) => {
    if (['enum', 'pattern', 'minimum', 'maximum', 'required', '$ref'].includes(key)) keywords.add(key);
    return value;
  });
  expect([...keywords]).toEqual([]);
});

it('says of each what it is for', () => {
  for (const [name, { description }] of parts) expect(description, name).toMatch(/\.$/);
  for (const feature of FEATURES) expect(schema.properties.off.description).toContain(feature);
});
