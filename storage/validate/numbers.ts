import * as v from 'valibot';

/** A number between two others, both included. */
export function between(min: number, max: number) {
  return v.pipe(
    v.number(),
    v.check((value) => value >= min && value <= max, `Not between ${min} and ${max}.`),
  );
}

/** A whole number from 0 up. */
export const count = v.pipe(
  v.number(),
  v.check((value) => Number.isInteger(value) && value >= 0, 'Not a whole number.'),
);

/** An instant or a duration in milliseconds: any finite number. */
export const finite = v.pipe(
  v.number(),
  v.check((value) => Number.isFinite(value), 'Not a finite number.'),
);
