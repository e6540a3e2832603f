/** What a result leads to: which part of the content its id belongs to. */
export type SearchKind = 'emergency' | 'clinician' | 'card' | 'row' | 'difference' | 'stretch' | 'evidence' | 'check';

/** Anything that can be found. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** Unique within its kind. */
  readonly id: string;
  /** The section that it stands in, for its address; `null` where the kind says enough. */
  readonly section: string | null;
  readonly title: string;
  /** What people type instead of our words. */
  readonly words: readonly string[];
  readonly body: string;
  /** Weight beside equally good matches; 1 is usual. */
  readonly rank: number;
}

/** One thing found. */
export interface SearchResult {
  readonly kind: SearchKind;
  readonly id: string;
  readonly section: string | null;
  readonly title: string;
}
