import type { Area } from '../../content/types';
import { type NumberRefusal, readIn } from '../ranges';
import type { Exercise } from './exercise';
import { exerciseSeconds } from './exercise-seconds';

/** An exercise while it is being written: what stands in the fields. */
export interface ExerciseDraft {
  readonly name: string;
  /** One a line. */
  readonly steps: string;
  /** `held`: each repetition is held for `hold` seconds; `moving`: it flows, and `hold` does not count. */
  readonly how: 'held' | 'moving';
  readonly hold: string;
  readonly repetitions: string;
  readonly sides: 1 | 2;
  readonly areas: readonly Area[];
  readonly position: Exercise['position'];
  readonly picture: string | null;
}

/** A field that can be refused. */
export type ExerciseField = 'name' | 'steps' | 'hold' | 'repetitions';

/** Why: nothing there, a number that is none, too long a text, too many lines, or a time without end. */
export type ExerciseRefusal = NumberRefusal | 'too-long' | 'too-many' | 'line-too-long' | 'endless';

/** What the fields take. The same as in storage/validate/exercise.ts, which a test compares. */
export const EXERCISE_LIMITS = {
  nameLength: 60,
  steps: 6,
  stepLength: 200,
  hold: { min: 1, max: 600, step: 1 },
  repetitions: { min: 1, max: 100, step: 1 },
  /** Seconds of the whole, both sides. */
  whole: 900,
} as const;

/** What an exercise comes to, or what is wrong with which field. */
export type CheckedExercise =
  | { readonly exercise: Omit<Exercise, 'id' | 'createdAt' | 'changedAt'> }
  | { readonly refused: Readonly<Partial<Record<ExerciseField, ExerciseRefusal>>> };

/** Checks a draft as a whole; every field that cannot be says so at once. */
export function checkExercise(draft: ExerciseDraft): CheckedExercise {
  const name = draft.name.normalize('NFC').trim();
  const steps = draft.steps
    .split('\n')
    .map((line) => line.normalize('NFC').trim())
    .filter(Boolean);
  const hold = draft.how === 'moving' ? { number: 0 } : readIn(EXERCISE_LIMITS.hold, draft.hold);
  const repetitions = readIn(EXERCISE_LIMITS.repetitions, draft.repetitions);
  const refused: Partial<Record<ExerciseField, ExerciseRefusal>> = {};
  if (name === '') refused.name = 'empty';
  else if (name.length > EXERCISE_LIMITS.nameLength) refused.name = 'too-long';
  if (steps.length === 0) refused.steps = 'empty';
  else if (steps.length > EXERCISE_LIMITS.steps) refused.steps = 'too-many';
  else if (steps.some((step) => step.length > EXERCISE_LIMITS.stepLength)) refused.steps = 'line-too-long';
  if ('refused' in hold) refused.hold = hold.refused;
  if ('refused' in repetitions) refused.repetitions = repetitions.refused;
  if ('refused' in hold || 'refused' in repetitions) return { refused };
  const { sides, areas, position, picture } = draft;
  const times = { holdSeconds: hold.number, repetitions: repetitions.number, sides };
  if (exerciseSeconds(times) > EXERCISE_LIMITS.whole) refused.repetitions = 'endless';
  if (Object.keys(refused).length > 0) return { refused };
  const place = position === 'floor' ? 'floor' : 'desk';
  return { exercise: { name, steps, ...times, areas, position, place, picture } };
}

/** The fields of an exercise that is there already, or of a new one. */
export function draftOf(exercise: Exercise | null): ExerciseDraft {
  if (!exercise) {
    const empty = { name: '', steps: '', how: 'held', hold: '10', repetitions: '3', sides: 1 } as const;
    return { ...empty, areas: [], position: 'seated', picture: null };
  }
  const { name, steps, holdSeconds, repetitions, sides, areas, position, picture } = exercise;
  const hold = holdSeconds > 0 ? String(holdSeconds) : '10';
  const how = holdSeconds > 0 ? 'held' : 'moving';
  const lines = steps.join('\n');
  return { name, steps: lines, how, hold, repetitions: String(repetitions), sides, areas, position, picture };
}
