import type { Command, Reply, Report } from './event';
import type { Settings } from './settings';

/** What pages say to the background. Both ends are typed by this; the background checks what arrives all the same. */
export type Request =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'report'; readonly report: Report }
  /** Settings to change, and names of those to set back to their defaults. */
  | { readonly kind: 'settings'; readonly patch: Partial<Settings>; readonly reset: readonly (keyof Settings)[] }
  | { readonly kind: 'told'; readonly telling: string };

/** The answer. `invalid`: the request was not one; `why` is for a developer. */
export type Response = Reply | { readonly did: 'invalid'; readonly why: string };
