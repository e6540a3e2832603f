import { expect, test } from 'vitest';
import { EMERGENCY_REGIONS, emergencyCall, regionById } from '../../content/emergency/index.ts';
import { sourceById } from '../../content/sources/index.ts';
import { SHIPPED_HEALTH_IDS } from './shipped-health-ids.ts';

test('only numbers that were read at a source are shipped', () => {
  expect(EMERGENCY_REGIONS.map(({ id }) => id)).toEqual(SHIPPED_HEALTH_IDS.regions);
  const numbers = EMERGENCY_REGIONS.flatMap((region) => [...region.numbers, region.advice?.number ?? '112']);
  expect([...new Set(numbers)].sort()).toEqual(['000', '111', '112', '911', '999']);
  for (const { id, sources, checkedOn } of EMERGENCY_REGIONS) {
    expect(checkedOn, id).toMatch(/^20\d\d/);
    for (const source of sources) {
      expect(sourceById(source.id), id).toBeDefined();
      expect(['R', 'S'], id).toContain(source.mark);
    }
  }
});

test('no country belongs to two regions', () => {
  const countries = EMERGENCY_REGIONS.flatMap((region) => region.countries);
  expect(new Set(countries).size).toBe(countries.length);
  for (const country of countries) expect(country).toMatch(/^[A-Z]{2}$/);
});

test('without a region the sentence is general and nothing can be dialled', () => {
  expect(emergencyCall(undefined)).toEqual({
    says: 'Call your local emergency number now (for example 112 or 911), or go to the nearest emergency department.',
    numbers: [],
  });
});

test('with a region it names the number, and where to ask when it is no emergency', () => {
  expect(emergencyCall('australia').says).toBe('Call 000 now, or go to the nearest emergency department.');
  expect(emergencyCall('uk')).toEqual({
    says: 'Call 999 or 112 now, or go to the nearest emergency department.',
    numbers: ['999', '112'],
    advice: { says: 'For urgent advice that is not an emergency: 111 (England, Scotland and Wales).', number: '111' },
  });
});

test('no sentence keeps a hole', () => {
  for (const { id } of EMERGENCY_REGIONS) expect(JSON.stringify(emergencyCall(id))).not.toMatch(/[{]\w+}/);
  expect(regionById('nowhere')).toBeUndefined();
});
