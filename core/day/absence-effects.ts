import type { Kind } from '../kind';
import { KINDS } from '../kind';
import { naturalAfter } from '../scheduler/natural';
import type { Settings } from '../settings';
import { countAt } from './count-at';
import type { Day, Fact, Span } from './day';

/**
 * What an absence did to the clock of a break:
 * - `counted`: it is in the log as a break;
 * - `restarted`: long enough, so that the clock starts anew, but too little had been worked before to be logged;
 * - `unlogged`: long enough after enough work, and yet not in the log: the settings were others, or the clock had been
 *   started anew by hand, which nobody writes down;
 * - `too-short`; `only-pauses` and `ignored` as the user wants absences to be taken;
 * - `from-before`: it began on the day before, which tells the rest.
 */
export type Did = 'counted' | 'restarted' | 'unlogged' | 'too-short' | 'only-pauses' | 'ignored' | 'from-before';

/** What an absence did to the clock of one kind of break; `enough` is from when on one counts, in milliseconds. */
export interface Effect {
  readonly kind: Kind;
  readonly did: Did;
  readonly enough: number;
}

/**
 * What an absence did, the stretch break first; what is not in the log is judged by the present settings. Of the
 * micro-break it speaks only where that differs.
 *
 * @param start first instant of the day, in milliseconds
 */
export function absenceEffects(day: Day, absence: Span, start: number, settings: Settings): readonly Effect[] {
  const effects = KINDS.flatMap((kind): Effect[] => {
    const counted = day.facts.some((fact) => fact.kind === kind && isLoggedIn(fact, absence));
    if (!counted && !settings[kind].on) return [];
    const did = counted ? 'counted' : judge(day, absence, start, kind, settings);
    return [{ kind, did, enough: naturalAfter(settings, kind) }];
  });
  const [first, ...others] = effects;
  // A stretch break stands for both, and so does what is true of every absence.
  return first ? [first, ...others.filter(({ did }) => first.did !== 'counted' && did !== first.did)] : [];
}

function judge(day: Day, { from, to }: Span, start: number, kind: Kind, settings: Settings): Did {
  if (settings.away === 'pauses') return 'only-pauses';
  if (settings.away === 'ignored') return 'ignored';
  if (from <= start) return 'from-before';
  if (to - from < naturalAfter(settings, kind)) return 'too-short';
  const { worked, every } = countAt(day, from, kind, settings);
  return worked < every / 2 ? 'restarted' : 'unlogged';
}

/** A micro-break that asks is taken by touching nothing, which may go over into an absence. */
function isLoggedIn({ kind, result, at, byUser }: Fact, { from, to }: Span): boolean {
  const isRest = result === 'natural' || (kind === 'micro' && result === 'taken');
  return isRest && !byUser && at >= from && at < to;
}
