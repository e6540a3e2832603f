import type { Area, Position } from '../../content/types';
import { type Candidate, isOnFloor } from '../routine/candidate';
import { MINUTE, SECOND } from '../units';

/** What somebody looks for in the library; null where anything will do. */
export interface MovementFilter {
  readonly area: Area | null;
  readonly position: Exclude<Position, 'seated-to-standing'> | null;
  readonly time: 'short' | 'medium' | 'long' | null;
  readonly place: 'desk' | 'floor' | null;
}

/** Anything will do. */
export const ANY_MOVEMENT: MovementFilter = { area: null, position: null, time: null, place: null };

/** Up to here a movement is short, and up to there no long one. In milliseconds. */
export const SHORT = 40 * SECOND;
export const MEDIUM = MINUTE;

/** Whether a movement is what somebody looks for. Getting up from the chair is both sitting and standing. */
export function isWanted(
  one: Pick<Candidate, 'areas' | 'positions' | 'place' | 'totalSeconds'>,
  filter: MovementFilter,
) {
  const { area, position, time, place } = filter;
  const takes = one.totalSeconds * SECOND;
  const length = takes <= SHORT ? 'short' : takes <= MEDIUM ? 'medium' : 'long';
  const isIn = (wanted: Position) =>
    one.positions.includes(wanted) || (wanted !== 'floor' && one.positions.includes('seated-to-standing'));
  return (
    (area === null || one.areas.includes(area)) &&
    (position === null || isIn(position)) &&
    (time === null || length === time) &&
    (place === null || one.place === 'both' || isOnFloor(one) === (place === 'floor'))
  );
}
