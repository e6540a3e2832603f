import type { ItemId } from '../../content/checklist/types';
import type { AreaToFavour } from '../../content/tips/types';

/** Every sort of reason. Each has its words in the interface. */
export const REASON_KINDS = [
  'fix-to-do',
  'fix-to-do-at',
  'fix-not-possible',
  'fix-not-possible-at',
  'answer-yes',
  'answer-unknown',
  'answer-none',
  'sat',
  'desk',
  'time',
  'season-first-hour',
  'season-after-lunch',
  'season-last-hour',
  'last-break-taken',
  'last-break-partly',
  'last-break-skipped',
  'last-break-postponed',
  'last-break-natural',
  'last-break-missed',
  'favours',
  'workplace-none',
  'workplace-new',
  'workplace-several',
  'days',
  'days-first',
  'any-day',
] as const;

export type ReasonKind = (typeof REASON_KINDS)[number];

/** What the words of a reason are filled with. */
export interface ReasonValues {
  /** Id of an item of the audit. */
  readonly item?: ItemId;
  /** Name of the workplace in use; given where there are several. */
  readonly workplace?: string;
  /** Milliseconds: how long, or how long ago. */
  readonly ms?: number;
  /** Minutes after local midnight. */
  readonly minute?: number;
  readonly area?: AreaToFavour;
  readonly days?: number;
}

/** One reason for a tip, as data: what is true, not how it is said. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly values: ReasonValues;
}
