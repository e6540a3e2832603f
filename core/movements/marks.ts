/** What a person said of movements, by id of a stretch or of an exercise of their own; the value is when, in milliseconds. */
export interface MovementMarks {
  readonly favourite: Readonly<Record<string, number>>;
  /** Never offered in a break; still in the library. */
  readonly notForMe: Readonly<Record<string, number>>;
}

/** Nothing said yet. */
export const NO_MARKS: MovementMarks = { favourite: {}, notForMe: {} };

/** Marks a movement, or takes the mark off (`null`). A movement has one mark at most. */
export function marked(marks: MovementMarks, id: string, as: keyof MovementMarks | null, at: number): MovementMarks {
  const { [id]: _one, ...favourite } = marks.favourite;
  const { [id]: _other, ...notForMe } = marks.notForMe;
  const without = { favourite, notForMe };
  return as ? { ...without, [as]: { ...without[as], [id]: at } } : without;
}
