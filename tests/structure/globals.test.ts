import { expect, it } from 'vitest';
import { SHIPPED, type Shipped, sources } from './repository';
import { uses } from './uses';

/** Each would make the same call give another answer at another time or in another place. */
const IMPURE =
  /^(Date\.now|new Date|Date\(\)|Math\.random|performance\.|crypto\.|Temporal\.Now|set(Timeout|Interval)(\(\)|\.)|fetch(\(\)|\.)|(document|navigator|indexedDB|localStorage)\.)/;

function found(folder: Shipped, what: RegExp): string[] {
  return sources(folder)
    .flatMap(uses)
    .filter((use) => what.test(use.what))
    .map((use) => `${use.at} uses ${use.what}`);
}

it('core reads no clock, rolls no dice and knows no browser', () => {
  expect(
    found('core', IMPURE),
    'core/ is pure: the time comes in as "at" and the zone as "zone" with the event, chance as a seed, from entrypoints/.',
  ).toEqual([]);
});

it.each(SHIPPED.filter((folder) => folder !== 'platform'))('%s leaves the browser API to platform', (folder) => {
  expect(
    found(folder, /^(chrome|browser)\./),
    'Only platform/ calls the browser: add one small function there, with its quirk explained, and call that.',
  ).toEqual([]);
});
