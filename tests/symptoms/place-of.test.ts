import { expect, it } from 'vitest';
import { addressOfPlace, HOME, type Place } from '../../components/symptoms/place';
import { SECTIONS } from '../../content/symptoms/index';
import { placeOf } from '../../entrypoints/options/symptoms/place-of';

const part = (place: Place) => addressOfPlace(place).replace(/^options\.html#\/symptoms\/?/, '') || null;

it('finds back from every address to the place that it is of', () => {
  const places: Place[] = [
    HOME,
    { view: 'signs', at: null },
    { view: 'signs', at: 'chest' },
    ...SECTIONS.map(({ id }): Place => ({ view: 'section', section: id, at: null })),
    { view: 'section', section: 'location', at: 'loc-lower' },
  ];
  for (const place of places) expect(placeOf(part(place))).toEqual(place);
});

it('takes an address that names nothing for the beginning', () => {
  expect(placeOf('nothing/at-all')).toEqual(HOME);
  expect(placeOf('toString')).toEqual(HOME);
});
