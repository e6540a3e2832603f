import type { SourceRef } from '../types.ts';

/** Regions whose number was read at a source. Settings hold these ids: never rename or take one away. */
export type RegionId = 'us-canada' | 'uk' | 'eu' | 'australia' | 'new-zealand';

/** One region to choose. Until one is chosen the general sentence stands. */
export interface EmergencyRegion {
  readonly id: RegionId;
  /** Numbers to call in an emergency, the usual one first. */
  readonly numbers: readonly string[];
  /** A line for urgent advice, and where it answers. */
  readonly advice?: { readonly number: string; readonly text: { readonly where: string } };
  /** Two-letter country codes. For a suggestion from the language of the browser, never a silent choice. */
  readonly countries: readonly string[];
  readonly sources: readonly SourceRef[];
  /** The year in which the sources were last read. */
  readonly checkedOn: string;
  readonly text: { readonly name: string };
}

/**
 * Emergency numbers that were read at a source: 911, 999, 112, 000, 111, and no other. Dossier section 9.3.
 * A further row needs the national authority's own page first.
 */
export const EMERGENCY_REGIONS: readonly EmergencyRegion[] = [
  {
    id: 'us-canada',
    numbers: ['911'],
    countries: ['US', 'CA'],
    sources: [{ id: 'seed-vox', mark: 'R' }],
    checkedOn: '2026',
    text: { name: 'United States and Canada' },
  },
  {
    id: 'uk',
    numbers: ['999', '112'],
    advice: { number: '111', text: { where: 'England, Scotland and Wales' } },
    countries: ['GB'],
    sources: [{ id: 'nhs-back-pain', mark: 'S' }],
    checkedOn: '2026',
    text: { name: 'United Kingdom' },
  },
  {
    id: 'eu',
    numbers: ['112'],
    countries: [
      'AT',
      'BE',
      'BG',
      'HR',
      'CY',
      'CZ',
      'DK',
      'EE',
      'FI',
      'FR',
      'DE',
      'GR',
      'HU',
      'IE',
      'IT',
      'LV',
      'LT',
      'LU',
      'MT',
      'NL',
      'PL',
      'PT',
      'RO',
      'SK',
      'SI',
      'ES',
      'SE',
    ],
    sources: [{ id: 'wikidoc-112', mark: 'R' }],
    checkedOn: '2026',
    text: { name: 'European Union' },
  },
  {
    id: 'australia',
    numbers: ['000'],
    countries: ['AU'],
    sources: [{ id: 'nbr-112', mark: 'R' }],
    checkedOn: '2026',
    text: { name: 'Australia' },
  },
  {
    id: 'new-zealand',
    numbers: ['111'],
    countries: ['NZ'],
    sources: [{ id: 'nbr-112', mark: 'R' }],
    checkedOn: '2026',
    text: { name: 'New Zealand' },
  },
];
