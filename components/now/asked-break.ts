import type { Kind } from '../../core/kind';
import type { View } from '../../core/view';

/** The break that is announced, and so can be postponed or skipped. */
export interface AskedBreak {
  readonly kind: Kind;
  readonly id: string;
  readonly asked: number;
  readonly postponesLeft: number;
}

/** The break that is announced now; null while none is. */
export function askedBreak({ outlook: { phase }, session, settings }: View): AskedBreak | null {
  let kind: Kind | undefined;
  if (phase.is === 'prompted' || phase.is === 'due' || phase.is === 'postponed') kind = phase.kind;
  if (phase.is === 'notice') kind = 'stretch';
  // Under a hold the outlook speaks of the next break; the one that waits may be the other.
  if (phase.is === 'held') kind = phase.due ?? undefined;
  if (!kind) return null;
  const { id, postponed } = session.cycles[kind];
  return { kind, id, asked: postponed, postponesLeft: Math.max(0, settings.postponeLimit - postponed) };
}
