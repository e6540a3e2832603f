import type { Command, Reply, Report } from '../../core/event';
import type { FlareUp } from '../../core/flare-up/flare-up';
import type { Care } from '../../core/session';

/** What is kept about flare-ups. */
export interface FlareUpsKept {
  readonly flareUps: readonly FlareUp[];
  /** The cold or warmth session that the background knows. */
  readonly care: Care | null;
}

/** What a page lends to the companion: how to read, keep and command. None of it may change between renders. */
export interface FlareUpPort {
  readonly read: () => Promise<FlareUpsKept>;
  readonly subscribe: (changed: () => void) => () => void;
  /** Changes a flare-up as it is now. @throws where the database refuses */
  readonly keep: (id: string, change: (before: FlareUp | null) => FlareUp | null) => Promise<void>;
  /** @throws where nobody can be reached */
  readonly command: (command: Command) => Promise<Reply | { readonly did: 'invalid' }>;
  /** @throws where nobody can be reached */
  readonly report: (report: Report) => Promise<unknown>;
  readonly now: () => number;
  readonly zone: () => string;
}
