import type { Kind } from '../kind';
import type { PlanStep } from '../session';
import { MINUTE } from '../units';
import type { Candidate } from './candidate';
import { isForEyes, isOnFloor, lengthOf } from './candidate';
import type { Offer } from './offered';
import { offered, wishFor } from './offered';
import { shuffle } from './shuffle';
import { SUITS_EVERYBODY } from './suits-everybody';
import { toSteps } from './to-steps';

/** What a routine is chosen from. */
export interface Choice extends Offer {
  /** The break's id: the same break gets the same routine, on whichever page it is chosen. */
  readonly seed: string;
  /** Length of the break in milliseconds. */
  readonly ms: number;
  readonly kind: Kind;
  /** Movements of the last break (core/day/last-moves.ts): they come again only where nothing else fits. */
  readonly lastIds: readonly string[];
  /** Movements of the last week: a part of the body that none of them was for comes next. */
  readonly weekIds: readonly string[];
}

/** No stretch takes more of a stretch break than this, so that five minutes are at least three different ones. */
const LARGEST_SHARE = 0.4;
/** A stretch may be this much longer than the time it gets: all numbers of the library are "about". */
const SQUEEZE = 1.15;
/** Nor this much shorter, where it fills a short break alone. */
const STRETCHED = 1.35;
/** What is picked may come to this much more time each, where nothing new fits into the rest. */
const LENIENT = 1.25;
/** A break has at most this many stretches; in a longer one each takes more time. Two steps each stay below the border's 100. */
const MOST = 40;
/** Objections to a movement by how much it is wished for. */
const UNWISHED = { 0: 3, 1: 1, 2: 0 } as const;
/** A micro-break up to this long is for the eyes; a longer one may be a movement. */
const EYES_UP_TO = MINUTE / 2;

/**
 * Fills a break with what is on offer. Pure: the same choice always comes to the same steps, and they add up to
 * the break. Neighbours ask for different parts of the body, one of the first gets you out of the chair, what lies on the
 * floor comes in one go, nothing comes twice while something else fits.
 *
 * @returns at least one step: where nothing suits, a rest that suits everybody
 */
export function chooseRoutine(choice: Choice): PlanStep[] {
  const { seed, ms, kind } = choice;
  // Nobody gets down on the floor for half a minute.
  const suitable = offered(choice).filter((one) => kind === 'stretch' || !isOnFloor(one));
  const candidates = suitable.length > 0 ? shuffle(suitable, seed) : [SUITS_EVERYBODY[kind]];
  return toSteps(kind === 'micro' ? [pickOne(candidates, choice)] : pickMany(candidates, choice), ms);
}

function pickOne(candidates: readonly Candidate[], choice: Choice): Candidate {
  const { ms } = choice;
  const eyes = candidates.find(isForEyes);
  if (eyes && ms <= EYES_UP_TO) return eyes;
  const fits = candidates.filter((one) => isForEyes(one) || (lengthOf(one) <= ms && lengthOf(one) >= ms / 2));
  return fits.find((one) => wishFor(one, choice) > 0) ?? fits[0] ?? eyes ?? closest(candidates, ms);
}

function pickMany(candidates: readonly Candidate[], choice: Choice): Candidate[] {
  const { ms, lastIds } = choice;
  const pool = poolFor(candidates, ms);
  const waiting = waitingAreas(pool, choice);
  const picked: Candidate[] = [];
  let left = ms;
  while (picked.length < MOST) {
    const fitting = pool.filter((one) => lengthOf(one) <= left * SQUEEZE);
    const unused = fitting.filter((one) => !picked.includes(one));
    const near = unused.filter((one) => !isDownAgain(one, picked));
    const fresh = near.filter(({ id }) => !lastIds.includes(id));
    // Rather a little more time for each than one from the last break.
    if (fresh.length === 0 && ms <= (ms - left) * LENIENT) break;
    // In a very long break everything has been: then down once more, and in the end all of it comes again.
    const isUsedUp = pool.every((one) => picked.includes(one) || isDownAgain(one, picked));
    const again = unused.length > 0 ? unused : fitting.filter((one) => one !== picked.at(-1));
    const next = best(
      [fresh, near, isUsedUp ? again : []].find((some) => some.length > 0) ?? [],
      picked,
      choice,
      waiting,
    );
    if (!next) break;
    picked.push(next);
    left -= lengthOf(next);
  }
  return picked.length > 0 ? picked : [closest(pool, ms)];
}

/** Parts of the body that nothing was done for in a week, though something could be. */
function waitingAreas(pool: readonly Candidate[], { library, weekIds }: Choice): ReadonlySet<string> {
  const served = new Set(library.filter(({ id }) => weekIds.includes(id)).flatMap(({ areas }) => areas));
  return new Set(pool.flatMap(({ areas }) => areas).filter((area) => !served.has(area)));
}

/** Several small ones; where the break is too short for that, one that about fills it. */
function poolFor(candidates: readonly Candidate[], ms: number): readonly Candidate[] {
  const small = candidates.filter((one) => lengthOf(one) <= ms * LARGEST_SHARE);
  if (small.some((one) => !isForEyes(one))) return small;
  const movers = moving(candidates);
  const filling = movers.filter((one) => lengthOf(one) <= ms * SQUEEZE && lengthOf(one) >= ms / STRETCHED);
  return filling.length > 0 ? filling : [closest(movers, ms)];
}

/** The first in the shuffled order among those with the fewest objections. */
function best(
  candidates: readonly Candidate[],
  picked: readonly Candidate[],
  choice: Choice,
  waiting: ReadonlySet<string>,
) {
  const before = picked.at(-1);
  const sits = picked.length > 0 && !picked.some(isOutOfChair);
  // At every other place what is wished for comes first: never a break of it alone.
  const wishes = !before || wishFor(before, choice) === 0;
  // It may come before getting up, but not for long.
  const tooLongSeated = picked.length > 1 ? 4 : 2;
  // The second place of a break is for what has waited longest: the first is for wishes.
  const isForWaiting = picked.length === 1;
  const objections = (one: Candidate) =>
    (isForWaiting && !one.areas.some((area) => waiting.has(area)) ? 20 : 0) +
    (before && one.areas[0] === before.areas[0] ? 8 : 0) +
    (before && isOnFloor(before) && !isOnFloor(one) ? 6 : 0) +
    (wishes ? UNWISHED[wishFor(one, choice)] : 0) +
    (sits && !isOutOfChair(one) ? tooLongSeated : 0) +
    (before && one.areas.some((area) => before.areas.includes(area)) ? 1 : 0);
  return candidates.reduce<Candidate | undefined>(
    (least, one) => (least && objections(least) <= objections(one) ? least : one),
    undefined,
  );
}

/** Whether somebody who has got up from the floor would have to get down once more. */
function isDownAgain(one: Candidate, picked: readonly Candidate[]): boolean {
  const before = picked.at(-1);
  return isOnFloor(one) && before !== undefined && !isOnFloor(before) && picked.some(isOnFloor);
}

function isOutOfChair({ positions }: Candidate): boolean {
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
