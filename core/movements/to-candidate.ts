import type { Candidate } from '../routine/candidate';
import type { Exercise } from './exercise';
import { exerciseSeconds } from './exercise-seconds';

/**
 * An exercise of the user's own as the chooser sees it. Nobody but them knows what it asks of a body, so no caution
 * takes it away; but a flare-up does, as it does with everything that is not known to be fine then.
 */
export function toCandidate(exercise: Exercise): Candidate {
  const { id, areas, place, position, sides } = exercise;
  return {
    id,
    areas: areas.length > 0 ? areas : ['whole-body'],
    place,
    positions: [position],
    sides,
    totalSeconds: exerciseSeconds(exercise),
    flags: {},
    acute: 'no',
  };
}
