import type { Fault } from '../validate/record';

/** Why a file is not taken. Nothing was written then. */
export type Refusal =
  /** Sizes in bytes. */
  | { readonly why: 'too-large'; readonly bytes: number; readonly most: number }
  /** More entries than any history can have. */
  | { readonly why: 'too-many' }
  | { readonly why: 'empty' | 'not-text' | 'not-ours' | 'cut-off' }
  /** `detail` is the browser's own words, with the place. */
  | { readonly why: 'not-json'; readonly detail: string }
  /** A newer Limber wrote it. */
  | { readonly why: 'newer' }
  /** Something in it that Limber does not know, or that is there twice. */
  | { readonly why: 'unknown' | 'twice'; readonly place: readonly string[] }
  /** A value that is not what it should be. */
  | { readonly why: 'value'; readonly place: readonly string[]; readonly fault: Fault };

/** A refused file, thrown through all the steps of reading. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.why);
  }
}
