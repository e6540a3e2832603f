/** What a person said of movements, by id of a stretch or of an exercise of their own; the value is when, in milliseconds. */
export interface MovementMarks {
  readonly favourite: Readonly<Record<string, number>>;
  /** Never offered in a break; still in the library. */
  readonly notForMe: Readonly<Record<string, number>>;
  /** Names of exercises of their own that are gone, by id: the history shows them by these. */
  readonly formerNames?: Readonly<Record<string, string>>;
}

/** One of the two marks. */
export type Mark = 'favourite' | 'notForMe';

/** Nothing said yet. */
export const NO_MARKS: MovementMarks = { favourite: {}, notForMe: {} };

/** Marks a movement, or takes the mark off (`null`). A movement has one mark at most. */
export function marked(marks: MovementMarks, id: string, as: Mark | null, at: number): MovementMarks {
  const { [id]: _one, ...favourite } = marks.favourite;
  const { [id]: _other, ...notForMe } = marks.notForMe;
  const without = { ...marks, favourite, notForMe };
  return as ? { ...without, [as]: { ...without[as], [id]: at } } : without;
}
