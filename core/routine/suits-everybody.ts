import type { StretchId } from '../../content/types';
import type { Kind } from '../kind';
import type { Candidate } from './candidate';

const ANYHOW = {
  place: 'desk',
  positions: ['seated', 'standing', 'floor'],
  sides: 1,
  flags: {},
  acute: 'yes',
} as const;

/**
 * What a break is made of where nothing in the library suits: it asks for nothing that a body might not give. The same
 * as in content/, which a test compares.
 */
export const SUITS_EVERYBODY: Readonly<Record<Kind, Candidate & { readonly id: StretchId }>> = {
  micro: { ...ANYHOW, id: 'eye-rest-20-20-20', areas: ['eyes'], totalSeconds: 20 },
  stretch: { ...ANYHOW, id: 'relaxed-breathing', areas: ['whole-body'], totalSeconds: 60 },
};
