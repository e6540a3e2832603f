import type { Kind } from '../kind';
import type { Settings } from '../settings';
import { awaySince } from './absence';
import { restartAfter } from './cycle';
import type { Turn } from './turn';
import { log } from './turn';

/** How long an absence has to be to count as a break of a kind, in milliseconds. */
export function naturalAfter(settings: Settings, kind: Kind): number {
  return Math.max(settings[kind].length, settings.idleAfter);
}

/**
 * An absence long enough is a natural break: its timer starts anew, an open prompt is withdrawn, a postponement dropped.
 * It is logged from when the absence began, once for each absence (the longer kind replaces the shorter under the same
 * id), and only where at least half the interval had accrued.
 */
export function creditAbsence(turn: Turn): void {
  const { session, settings, awayTo } = turn;
  const since = awaySince(session, settings, awayTo);
  if (since === null || session.idle === null || session.running || settings.away !== 'counts') return;
  for (const kind of ['micro', 'stretch'] as const) {
    const { worked, dueAt } = session.cycles[kind];
    if (!settings[kind].on || awayTo - since < naturalAfter(settings, kind)) continue;
    if (worked === 0 && dueAt === null) continue;
    if (dueAt !== null || worked >= settings[kind].every / 2) {
      const { id } = session.idle;
      log(turn, { id, kind, result: 'natural', at: since, ms: awayTo - since });
    }
    restartAfter(session, kind, awayTo);
  }
}
