import { EMERGENCY_REGIONS, type EmergencyRegion, type RegionId } from './regions.ts';

/** The words around the number. `{number}` and `{where}` are put in by {@link emergencyCall}. */
export const CALL_WORDS = {
  text: {
    one: 'Call {number} now, or go to the nearest emergency department.',
    two: 'Call {number} or {other} now, or go to the nearest emergency department.',
    unknown:
      'Call your local emergency number now (for example 112 or 911), or go to the nearest emergency department.',
    advice: 'For urgent advice that is not an emergency: {number} ({where}).',
  },
} as const;

/** What to say, and the numbers in it. */
export interface EmergencyCall {
  readonly says: string;
  /** To be shown large, as text: a computer at a desk dials nothing. Empty where no region was chosen. */
  readonly numbers: readonly string[];
  /** The line for urgent advice, where there is one. */
  readonly advice?: { readonly says: string; readonly number: string };
}

/** The region with an id, or `undefined` where there is none. */
export function regionById(id: string): EmergencyRegion | undefined {
  return EMERGENCY_REGIONS.find((region) => region.id === id);
}

/** The sentence with the emergency number of the region that the user chose; the general one without a region. */
export function emergencyCall(region: RegionId | undefined): EmergencyCall {
  const { text } = CALL_WORDS;
  const { numbers = [], advice } = (region && regionById(region)) || {};
  const [number, other] = numbers;
  const says = number === undefined ? text.unknown : other === undefined ? text.one : text.two;
  return {
    says: says.replace('{number}', number ?? '').replace('{other}', other ?? ''),
    numbers,
    ...(advice && {
      advice: {
        says: text.advice.replace('{number}', advice.number).replace('{where}', advice.text.where),
        number: advice.number,
      },
    }),
  };
}
