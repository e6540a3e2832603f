import { SECOND } from '../units';

/** How a stretch's instructions lie in the time of one step. */
export interface Score {
  /** How many instructions there are. */
  readonly count: number;
  /** 0 where there is one side only, else 1 or 2. */
  readonly side: 0 | 1 | 2;
  /** It is held for a while: the instruction before the last stays for that long. */
  readonly holds: boolean;
  /** Length of the step in milliseconds. */
  readonly ms: number;
}

/** Time to read one instruction from two metres and to follow it, in milliseconds. */
const READING = 6 * SECOND;

/**
 * Which instruction is on the screen. Getting into place takes a few seconds an instruction; what is held stays.
 * The last instruction of a stretch with two sides is about changing them, so the second side ends without it.
 *
 * @param elapsed milliseconds since the step began
 */
export function instructionAt(score: Score, elapsed: number): number {
  const times = timesOf(score);
  let end = 0;
  for (const [index, time] of times.entries()) {
    end += time;
    if (elapsed < end) return index;
  }
  return Math.max(0, times.length - 1);
}

/** How many instructions a step shows. */
export function instructionsIn({ count, side }: Pick<Score, 'count' | 'side'>): number {
  return side === 2 && count > 1 ? count - 1 : count;
}

function timesOf(score: Score): number[] {
  const { side, holds, ms } = score;
  const shown = instructionsIn(score);
  const reading = Math.min(READING, ms / shown);
  if (!holds) {
    // A movement that flows: into place, then each part for the same time.
    const each = shown > 1 ? (ms - reading) / (shown - 1) : 0;
    return Array.from({ length: shown }, (_, index) => (index === 0 ? reading : each));
  }
  const staying = side === 2 ? shown - 1 : Math.max(0, shown - 2);
  return Array.from({ length: shown }, (_, index) => (index === staying ? ms - reading * (shown - 1) : reading));
}
