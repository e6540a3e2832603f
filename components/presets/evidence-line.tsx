import { i18n } from '#i18n';
import type { Strength } from '../../content/types';

const WORDS = {
  guidance: 'settings.strength.guidance',
  'field trial': 'settings.strength.trial',
  laboratory: 'settings.strength.laboratory',
  review: 'settings.strength.review',
} as const satisfies Record<Strength, string>;

/** How strong the ground under a schedule is, in words. */
export function EvidenceLine({ strength }: { strength: Strength }) {
  return <strong class="evidence">{i18n.t(WORDS[strength])}</strong>;
}
