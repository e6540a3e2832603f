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

/** Why a setting is as it is, in the organization's words, where it gives any. */
export type Reasons = Readonly<Partial<Record<keyof Settings, string>>>;

/** What an organization has set of what a page speaks of, and why; undefined where it gave no reason. */
export interface SetBy {
  readonly reason: string | undefined;
}

/**
 * Whether an organization has set all of these, so that nothing can be done about them here.
 *
 * @returns its reason, the first that it gives; null where it has left any of them
 */
export function setBy({ fixed }: Policy, reasons: Reasons, names: readonly (keyof Settings)[]): SetBy | null {
  if (names.length === 0 || !names.every((name) => name in fixed)) return null;
  return { reason: names.map((name) => reasons[name]).find((reason) => reason !== undefined) };
}

/** Whether a part of Limber is switched off. */
export function isOff({ off }: Policy, feature: Feature): boolean {
  return off.includes(feature);
}
