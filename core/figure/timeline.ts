import type { PoseSet, Stop } from '../../content/pose-types.ts';
import { SECOND } from '../units.ts';
import { eased } from './ease.ts';

/** How a stretch goes: from its content data, for one side, in milliseconds. */
export interface Score {
  readonly repetitions: number;
  readonly hold: number;
  readonly phases: readonly number[];
  /** Length of the step. */
  readonly ms: number;
}

/** A stay (`from` is `to`) or a move between two key poses; milliseconds since the step began. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly end: number;
}

/** Where a body is: so far (0 to 1, already eased) on its way from one key pose to another. */
export interface Moment {
  readonly from: string;
  readonly to: string;
  readonly t: number;
}

/** Time to get into place, for each pose on the way there. */
const LEAD = 1.8 * SECOND;
/** A move takes no longer than this, and no less than that; what is left is a pause to breathe. */
const SLOWEST = 2.4 * SECOND;
const QUICKEST = 0.7 * SECOND;
/** Of a part of its own length, so much is the move; the rest is staying there. */
const MOVING = 0.82;

/** The whole step as spans without gaps, from 0 to `ms`. */
export function spansOf(set: PoseSet, score: Score): Span[] {
  const before = set.before ?? [];
  const first = before[0] ?? set.round[0]?.key ?? '';
  const each = Math.min(LEAD, (score.ms * 0.15) / Math.max(1, before.length));
  const lead = before.map((key) => ({ key, move: each * 0.7, stay: each * 0.3 }));
  const rest = score.ms - each * before.length;
  const rounds = set.pace
    ? paced(set.round, rest, set.pace * SECOND)
    : Array.from({ length: score.repetitions }, () => roundOf(set.round, score, rest / score.repetitions)).flat();
  return laid(first, [...lead, ...rounds], score.ms);
}

/** One stop with its times. */
interface Timed {
  readonly key: string;
  readonly move: number;
  readonly stay: number;
}

function paced(round: readonly Stop[], ms: number, pace: number): Timed[] {
  const count = Math.max(1, Math.floor(ms / (pace * round.length))) * round.length;
  return Array.from({ length: count }, (_, i) => ({ key: round[i % round.length]?.key ?? '', move: pace, stay: 0 }));
}

function roundOf(round: readonly Stop[], score: Score, ms: number): Timed[] {
  const phases = round.filter(({ stay }) => stay === 'phase');
  const holds = round.filter(({ stay }) => stay === 'hold');
  const rests = round.filter(({ stay }) => stay === 'rest');
  const phase = (stop: Stop) => score.phases[phases.indexOf(stop)] ?? 0;
  const wanted = holds.length * score.hold + phases.reduce((sum, stop) => sum + phase(stop), 0);
  const moves = round.length - phases.length;
  // Where the break gives less time than the stretch would like, holds give way before moves become a jerk.
  const fixed = Math.min(wanted, Math.max(ms * 0.4, ms - moves * QUICKEST));
  const share = wanted > 0 ? fixed / wanted : 0;
  const free = ms - fixed;
  const most = holds.length > 0 ? SLOWEST : Number.POSITIVE_INFINITY;
  const move = moves > 0 ? Math.min(most, (free * (rests.length > 0 ? 0.85 : 1)) / moves) : 0;
  const left = free - move * moves;
  const pause = left / Math.max(1, rests.length || round.length);
  return round.map((stop): Timed => {
    if (stop.stay === 'phase') {
      const whole = phase(stop) * share + (moves === 0 && rests.length === 0 ? left / round.length : 0);
      return { key: stop.key, move: whole * MOVING, stay: whole * (1 - MOVING) };
    }
    const more = stop.stay === 'rest' || rests.length === 0 ? pause : 0;
    return { key: stop.key, move, stay: (stop.stay === 'hold' ? score.hold * share : 0) + more };
  });
}

/** Lays stops one after another. What is left is the last stay; stays in the same pose become one. */
function laid(first: string, stops: readonly Timed[], ms: number): Span[] {
  const spans: Span[] = [];
  let [at, key] = [0, first];
  const put = (to: string, time: number) => {
    const last = spans.at(-1);
    if (time <= 0) return;
    if (last && last.from === to && last.to === to) spans.splice(-1, 1, { ...last, end: at + time });
    else spans.push({ from: key, to, start: at, end: at + time });
    at += time;
    key = to;
  };
  for (const { key: to, move, stay } of stops) {
    put(to, move);
    put(to, stay);
  }
  put(key, ms - at);
  return spans;
}

/** Where the body is at a moment; before the first and after the last it stays. */
export function momentAt(spans: readonly Span[], elapsed: number): Moment {
  const span = spans.find(({ end }) => elapsed < end) ?? spans.at(-1);
  if (!span) return { from: '', to: '', t: 0 };
  const t = span.from === span.to ? 0 : eased((elapsed - span.start) / (span.end - span.start));
  return { from: span.from, to: span.to, t };
}

/** The score of a stretch whose step is so long. */
export function scoreOf(
  stretch: { holdSeconds: number; repetitions: number; phaseSeconds?: readonly number[] },
  ms: number,
): Score {
  return {
    repetitions: stretch.repetitions,
    hold: stretch.holdSeconds * SECOND,
    phases: (stretch.phaseSeconds ?? []).map((seconds) => seconds * SECOND),
    ms,
  };
}
