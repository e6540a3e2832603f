import type { Kind } from '../kind';
import type { Settings } from '../settings';

/** Parts of Limber that an organization can switch off. */
export const FEATURES = ['symptoms', 'history', 'pictures', 'chime', 'welcome'] as const;

/** Name of such a part. */
export type Feature = (typeof FEATURES)[number];

/** The least and the most work time between two breaks, in milliseconds. */
export type Limits = readonly [least: number, most: number];

/** No limits at all. */
export const NO_LIMITS: Limits = [0, Number.POSITIVE_INFINITY];

/** What an organization has decided, checked: what could not be used is not in it. */
export interface Policy {
  /** Settings that nobody can change here. */
  readonly fixed: Partial<Settings>;
  /** Settings to begin with, in place of Limber's own. */
  readonly defaults: Partial<Settings>;
  readonly limits: Partial<Record<Kind, Limits>>;
  /** What is switched off; names that are no feature mean nothing. */
  readonly off: readonly unknown[];
}

/** Whether a part of Limber is switched off. */
export function isOff({ off }: Policy, feature: Feature): boolean {
  return off.includes(feature);
}
