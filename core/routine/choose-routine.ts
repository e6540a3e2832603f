import type { Kind } from '../kind';
import type { PlanStep } from '../session';
import type { Body } from '../settings';
import { MINUTE } from '../units';
import type { Candidate } from './candidate';
import { isForEyes, isOnFloor, lengthOf } from './candidate';
import { shuffle } from './shuffle';
import { isFavoured, suits } from './suits';
import { SUITS_EVERYBODY } from './suits-everybody';
import { toSteps } from './to-steps';

/** What a routine is chosen from. */
export interface Choice {
  /** The break's id: the same break gets the same routine, on whichever page it is chosen. */
  readonly seed: string;
  /** Length of the break in milliseconds. */
  readonly ms: number;
  readonly library: readonly Candidate[];
  readonly kind: Kind;
  /** What the movements have to suit, and which parts are to come more often. */
  readonly body: Body;
  /** Stretches of the last break: they come again only where nothing else fits. */
  readonly lastIds?: readonly string[];
}

/** What the stretches of a break are picked by. */
type Wishes = Required<Pick<Choice, 'body' | 'lastIds'>>;

/** No stretch takes more of a stretch break than this, so that five minutes are at least three different ones. */
const LARGEST_SHARE = 0.4;
/** A stretch may be this much longer than the time it gets: all numbers of the library are "about". */
const SQUEEZE = 1.15;
/** A break has at most this many stretches; in a longer one each takes more time. Two steps each stay below the border's 100. */
const MOST = 40;
/** A micro-break up to this long is for the eyes; a longer one may be a movement. */
const EYES_UP_TO = MINUTE / 2;

/**
 * Fills a break with moves that suit the body. Pure: the same choice always comes to the same steps, and they add up to
 * the break. Neighbours ask for different parts of the body, one of the first gets you out of the chair, what lies on the
 * floor comes in one go, nothing comes twice while something else fits.
 *
 * @returns at least one step: where nothing suits, a rest that suits everybody
 */
export function chooseRoutine({ seed, ms, library, kind, body, lastIds = [] }: Choice): PlanStep[] {
  // Nobody gets down on the floor for half a minute.
  const suitable = library.filter((one) => suits(one, body) && (kind === 'stretch' || !isOnFloor(one)));
  const candidates = suitable.length > 0 ? shuffle(suitable, seed) : [SUITS_EVERYBODY[kind]];
  const picked = kind === 'micro' ? [pickOne(candidates, ms, body)] : pickMany(candidates, ms, { body, lastIds });
  return toSteps(picked, ms);
}

function pickOne(candidates: readonly Candidate[], ms: number, body: Body): Candidate {
  const eyes = candidates.find(isForEyes);
  if (eyes && ms <= EYES_UP_TO) return eyes;
  const fits = candidates.filter((one) => isForEyes(one) || (lengthOf(one) <= ms && lengthOf(one) >= ms / 2));
  return fits.find((one) => isFavoured(one, body)) ?? fits[0] ?? eyes ?? closest(candidates, ms);
}

function pickMany(candidates: readonly Candidate[], ms: number, wishes: Wishes): Candidate[] {
  const small = candidates.filter((one) => lengthOf(one) <= ms * LARGEST_SHARE);
  const pool = small.length > 0 ? small : [closest(moving(candidates), ms)];
  const picked: Candidate[] = [];
  let left = ms;
  while (picked.length < MOST) {
    const fitting = pool.filter((one) => lengthOf(one) <= left * SQUEEZE);
    const unused = fitting.filter((one) => !picked.includes(one));
    const near = unused.filter((one) => !isDownAgain(one, picked));
    // In a very long break everything has been: then down once more, and in the end all of it comes again.
    const isUsedUp = pool.every((one) => picked.includes(one) || isDownAgain(one, picked));
    const again = unused.length > 0 ? unused : fitting.filter((one) => one !== picked.at(-1));
    const next = best(near.length > 0 ? near : isUsedUp ? again : [], picked, wishes);
    if (!next) break;
    picked.push(next);
    left -= lengthOf(next);
  }
  return picked.length > 0 ? picked : [closest(pool, ms)];
}

/** The first in the shuffled order among those with the fewest objections. */
function best(candidates: readonly Candidate[], picked: readonly Candidate[], { body, lastIds }: Wishes) {
  const before = picked.at(-1);
  const sits = picked.length > 0 && !picked.some(isOutOfChair);
  // At every other place what is favoured comes first: never a break of it alone.
  const favours = body.favour.length > 0 && !(before && isFavoured(before, body));
  // It may come before getting up, but not for long.
  const tooLongSeated = picked.length > 1 ? 4 : 2;
  const objections = (one: Candidate) =>
    (before && one.areas[0] === before.areas[0] ? 8 : 0) +
    (before && isOnFloor(before) && !isOnFloor(one) ? 6 : 0) +
    (lastIds.includes(one.id) ? 4 : 0) +
    (favours && !isFavoured(one, body) ? 3 : 0) +
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
