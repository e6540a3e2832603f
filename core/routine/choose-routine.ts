import type { Kind } from '../kind';
import type { PlanStep } from '../session';
import { MINUTE } from '../units';
import type { Candidate } from './candidate';
import { isForEyes, lengthOf } from './candidate';
import { shuffle } from './shuffle';
import { toSteps } from './to-steps';

/** What a routine is chosen from. */
export interface Choice {
  /** The break's id: the same break gets the same routine, on whichever page it is chosen. */
  readonly seed: string;
  /** Length of the break in milliseconds. */
  readonly ms: number;
  readonly library: readonly Candidate[];
  readonly kind: Kind;
  /** Stretches of the last break: they come again only where nothing else fits. */
  readonly lastIds?: readonly string[];
}

/** No stretch takes more of a stretch break than this, so that five minutes are at least three different ones. */
const LARGEST_SHARE = 0.4;
/** A stretch may be this much longer than the time it gets: all numbers of the library are "about". */
const SQUEEZE = 1.15;
/** A break has at most this many stretches; in a longer one each takes more time. Two steps each stay below the border's 100. */
const MOST = 40;
/** A micro-break up to this long is for the eyes; a longer one may be a movement. */
const EYES_UP_TO = MINUTE / 2;

/**
 * Fills a break with desk moves. Pure: the same choice always comes to the same steps, and they add up to the break.
 * Neighbours ask for different parts of the body, one of the first gets you out of the chair, nothing comes
 * twice while something else fits.
 *
 * @returns at least one step
 * @throws Error where the library has no desk move at all
 */
export function chooseRoutine({ seed, ms, library, kind, lastIds = [] }: Choice): PlanStep[] {
  const atDesk = shuffle(
    library.filter(({ place }) => place === 'desk'),
    seed,
  );
  if (atDesk.length === 0) throw new Error('The library has no desk move.');
  return toSteps(kind === 'micro' ? [pickOne(atDesk, ms)] : pickMany(atDesk, ms, lastIds), ms);
}

function pickOne(candidates: readonly Candidate[], ms: number): Candidate {
  const eyes = candidates.find(isForEyes);
  if (eyes && ms <= EYES_UP_TO) return eyes;
  const fits = candidates.find((one) => isForEyes(one) || (lengthOf(one) <= ms && lengthOf(one) >= ms / 2));
  return fits ?? eyes ?? closest(candidates, ms);
}

function pickMany(candidates: readonly Candidate[], ms: number, lastIds: readonly string[]): Candidate[] {
  const small = candidates.filter((one) => lengthOf(one) <= ms * LARGEST_SHARE);
  const pool = small.length > 0 ? small : [closest(moving(candidates), ms)];
  const picked: Candidate[] = [];
  let left = ms;
  while (picked.length < MOST) {
    const fitting = pool.filter((one) => lengthOf(one) <= left * SQUEEZE);
    const unused = fitting.filter((one) => !picked.includes(one));
    // In a very long break everything has been, and comes again.
    const again = pool.every((one) => picked.includes(one)) ? fitting.filter((one) => one !== picked.at(-1)) : [];
    const next = best(unused.length > 0 ? unused : again, picked, lastIds);
    if (!next) break;
    picked.push(next);
    left -= lengthOf(next);
  }
  return picked.length > 0 ? picked : [closest(pool, ms)];
}

/** The first in the shuffled order among those with the fewest objections. */
function best(candidates: readonly Candidate[], picked: readonly Candidate[], lastIds: readonly string[]) {
  const before = picked.at(-1);
  const sits = picked.length > 0 && !picked.some(isStanding);
  const objections = (one: Candidate) =>
    (before && one.areas[0] === before.areas[0] ? 8 : 0) +
    (lastIds.includes(one.id) ? 4 : 0) +
    (sits && !isStanding(one) ? 2 : 0) +
    (before && one.areas.some((area) => before.areas.includes(area)) ? 1 : 0);
  return candidates.reduce<Candidate | undefined>(
    (least, one) => (least && objections(least) <= objections(one) ? least : one),
    undefined,
  );
}

function isStanding({ positions }: Candidate): boolean {
  return !positions.includes('seated');
}

/** A stretch break moves something, even a short one. */
function moving(candidates: readonly Candidate[]): readonly Candidate[] {
  const found = candidates.filter((one) => !isForEyes(one));
  return found.length > 0 ? found : candidates;
}

function closest(candidates: readonly Candidate[], ms: number): Candidate {
  return candidates.reduce((near, one) => (Math.abs(lengthOf(one) - ms) < Math.abs(lengthOf(near) - ms) ? one : near));
}
