import { EMERGENCY_REGIONS, type EmergencyRegion } from '../../content/emergency/index';

/**
 * The region that a language of the browser points to ("en-GB"), to be offered and never taken by itself.
 *
 * @returns `undefined` where the language names no country, or none whose number is known
 */
export function suggestedRegion(language: string): EmergencyRegion | undefined {
  const country = countryOf(language);
  return EMERGENCY_REGIONS.find(({ countries }) => country !== undefined && countries.includes(country));
}

function countryOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).region;
  } catch {
    return undefined;
  }
}
