import { i18n } from '#i18n';
import { SECOND } from '../../core/units';
import type { Movement } from './movement';

/** One repetition as the ring breathes it, in milliseconds: growing, staying, going back. */
export interface Rhythm {
  readonly out: number;
  readonly stay: number;
  readonly back: number;
}

/** A movement without times of its own: the pace of a slow breath. */
const SLOW: Rhythm = { out: 4 * SECOND, stay: 0, back: 4 * SECOND };

/** The rhythm of a movement. */
export function rhythmOf(movement: Movement | null): Rhythm {
  if (!movement) return SLOW;
  const [out, back] = movement.phaseSeconds ?? [];
  if (out && back) return { out: out * SECOND, stay: 0, back: back * SECOND };
  return movement.holdSeconds > 0 ? { out: 2 * SECOND, stay: movement.holdSeconds * SECOND, back: 3 * SECOND } : SLOW;
}

/** The rhythm in words, for those who do not watch the ring. */
export function rhythmWords(movement: Movement | null): string {
  if (!movement) return i18n.t('break.rhythm.own');
  const { holdSeconds, repetitions, sides, countedIn } = movement;
  const [out, back] = movement.phaseSeconds ?? [];
  if (out && back) {
    return countedIn === 'breaths'
      ? i18n.t('break.rhythm.breaths', { out, back })
      : i18n.t('break.rhythm.phases', { out, back });
  }
  if (holdSeconds === 0)
    return repetitions === 1 ? i18n.t('break.rhythm.own') : i18n.t('break.rhythm.count', repetitions);
  const hold = sides === 2 ? 'break.rhythm.holdEachSide' : 'break.rhythm.hold';
  return i18n.t(hold, repetitions, [repetitions], { seconds: holdSeconds });
}
