import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import type { ExerciseDraft } from '../../core/movements/check-exercise';
import { checkExercise, draftOf, EXERCISE_LIMITS } from '../../core/movements/check-exercise';
import { exerciseSeconds } from '../../core/movements/exercise-seconds';
import { toCandidate } from '../../core/movements/to-candidate';
import { EXERCISE } from '../../storage/validate/exercise';

const GOOD: ExerciseDraft = {
  name: 'Clamshell',
  steps: 'Lie on one side.\nLift the upper knee.\n\nLower it slowly.',
  how: 'held',
  hold: '5',
  repetitions: '10',
  sides: 2,
  areas: ['hips'],
  position: 'floor',
  picture: null,
};
const stamps = { id: 'own-1', createdAt: 1, changedAt: 1 };
const refusals = (patch: Partial<ExerciseDraft>) => {
  const checked = checkExercise({ ...GOOD, ...patch });
  return 'refused' in checked ? checked.refused : null;
};

describe('an own exercise', () => {
  it('is taken as it was written, empty lines left out, on the floor where it lies down', () => {
    expect(checkExercise(GOOD)).toEqual({
      exercise: {
        name: 'Clamshell',
        steps: ['Lie on one side.', 'Lift the upper knee.', 'Lower it slowly.'],
        holdSeconds: 5,
        repetitions: 10,
        sides: 2,
        areas: ['hips'],
        position: 'floor',
        place: 'floor',
        picture: null,
      },
    });
  });

  test.each<[string, Partial<ExerciseDraft>, object]>([
    ['no name', { name: '  ' }, { name: 'empty' }],
    ['too long a name', { name: 'a'.repeat(61) }, { name: 'too-long' }],
    ['no steps', { steps: ' \n ' }, { steps: 'empty' }],
    ['seven steps', { steps: 'a\n'.repeat(7) }, { steps: 'too-many' }],
    ['a step like a page', { steps: 'a'.repeat(201) }, { steps: 'line-too-long' }],
    ['no time', { hold: '' }, { hold: 'empty' }],
    ['zero time', { hold: '0' }, { hold: 'too-small' }],
    ['a negative time', { hold: '-5' }, { hold: 'too-small' }],
    ['a time without end', { hold: '1e9' }, { hold: 'not-a-number' }],
    ['infinity', { hold: 'Infinity' }, { hold: 'not-a-number' }],
    ['an hour', { hold: '3600' }, { hold: 'too-large' }],
    ['half a second', { hold: '0,5' }, { hold: 'too-small' }],
    ['no repetition', { repetitions: '0' }, { repetitions: 'too-small' }],
    ['half a repetition', { repetitions: '2.5' }, { repetitions: 'not-whole' }],
    ['words', { repetitions: 'ten' }, { repetitions: 'not-a-number' }],
    ['an hour in all', { hold: '60', repetitions: '60' }, { repetitions: 'endless' }],
    [
      'all of it',
      { name: '', steps: '', hold: 'x', repetitions: '' },
      { name: 'empty', steps: 'empty', hold: 'not-a-number', repetitions: 'empty' },
    ],
  ])('with %s is refused at its field', (_, patch, refused) => {
    expect(refusals(patch)).toEqual(refused);
  });

  it('that flows needs no time', () => {
    expect(refusals({ how: 'moving', hold: '' })).toBeNull();
  });

  it('that is taken can be stored, whatever was typed; what it lasts has an end', () => {
    const drafts = fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 70 }),
      steps: fc.array(fc.string({ maxLength: 210 }), { maxLength: 8 }).map((lines) => lines.join('\n')),
      how: fc.constantFrom('held' as const, 'moving' as const),
      hold: fc.oneof(fc.integer({ min: -5, max: 700 }).map(String), fc.string()),
      repetitions: fc.oneof(fc.integer({ min: -5, max: 120 }).map(String), fc.string()),
      sides: fc.constantFrom(1 as const, 2 as const),
      areas: fc.subarray(['neck' as const, 'hips' as const]),
      position: fc.constantFrom('seated' as const, 'standing' as const, 'floor' as const),
      picture: fc.constant(null),
    });
    let taken = 0;
    fc.assert(
      fc.property(drafts, (draft) => {
        const checked = checkExercise(draft);
        if ('refused' in checked) return;
        taken += 1;
        const exercise = { ...stamps, ...checked.exercise };
        expect(v.safeParse(EXERCISE, exercise).success).toBe(true);
        const { totalSeconds } = toCandidate(exercise);
        expect(totalSeconds).toBeGreaterThanOrEqual(10);
        expect(totalSeconds).toBeLessThanOrEqual(EXERCISE_LIMITS.whole);
        expect(checkExercise(draftOf(exercise))).toEqual(checked);
      }),
    );
    expect(taken).toBeGreaterThan(0);
  });

  it('has the limits of the store', () => {
    const store = (patch: object) => v.safeParse(EXERCISE, { ...stamps, ...whole(), ...patch }).success;
    expect(store({ name: 'a'.repeat(EXERCISE_LIMITS.nameLength) })).toBe(true);
    expect(store({ name: 'a'.repeat(EXERCISE_LIMITS.nameLength + 1) })).toBe(false);
    expect(store({ steps: Array(EXERCISE_LIMITS.steps).fill('a'.repeat(EXERCISE_LIMITS.stepLength)) })).toBe(true);
    expect(store({ steps: Array(EXERCISE_LIMITS.steps + 1).fill('a') })).toBe(false);
    expect(store({ holdSeconds: EXERCISE_LIMITS.hold.max })).toBe(true);
    expect(store({ repetitions: EXERCISE_LIMITS.repetitions.max + 1 })).toBe(false);
  });
});

function whole() {
  const checked = checkExercise(GOOD);
  return 'exercise' in checked ? checked.exercise : {};
}

it('counts getting into place and every repetition of both sides', () => {
  expect(exerciseSeconds({ holdSeconds: 10, repetitions: 3, sides: 1 })).toBe(44);
  expect(exerciseSeconds({ holdSeconds: 10, repetitions: 3, sides: 2 })).toBe(88);
  expect(exerciseSeconds({ holdSeconds: 0, repetitions: 10, sides: 1 })).toBe(55);
});
