import type { Mark, MovementMarks } from '../movements/marks';

interface Marked {
  readonly id: string;
  readonly as: Mark;
  readonly at: number;
}

/**
 * Marks from two places as one: of two marks of the same movement the later one, and ours where they are as old; former
 * names from both, of two for the same exercise ours.
 *
 * @returns `ours` itself where theirs adds nothing
 */
export function mergeMarks(ours: MovementMarks, theirs: MovementMarks): MovementMarks {
  const known = latestOf(ours);
  const isNews = ({ id, at }: Marked) => at > (known.get(id)?.at ?? Number.NEGATIVE_INFINITY);
  const news = [...latestOf(theirs).values()].filter(isNews);
  const formerNames = { ...theirs.formerNames, ...ours.formerNames };
  const isNamed = Object.keys(formerNames).length > Object.keys(ours.formerNames ?? {}).length;
  if (news.length === 0) return isNamed ? { ...ours, formerNames } : ours;
  for (const mark of news) known.set(mark.id, mark);
  const all = (as: Mark) =>
    Object.fromEntries([...known.values()].filter((mark) => mark.as === as).map(({ id, at }) => [id, at]));
  const merged = { favourite: all('favourite'), notForMe: all('notForMe') };
  return isNamed || ours.formerNames ? { ...merged, formerNames } : merged;
}

function latestOf(marks: MovementMarks): Map<string, Marked> {
  const latest = new Map<string, Marked>();
  for (const as of ['favourite', 'notForMe'] as const) {
    for (const [id, at] of Object.entries(marks[as])) {
      if (at > (latest.get(id)?.at ?? Number.NEGATIVE_INFINITY)) latest.set(id, { id, as, at });
    }
  }
  return latest;
}
