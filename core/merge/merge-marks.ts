import type { MovementMarks } from '../movements/marks';

interface Mark {
  readonly id: string;
  readonly as: keyof MovementMarks;
  readonly at: number;
}

/**
 * Marks from two places as one: of two marks of the same movement the later one, and ours where they are as old.
 *
 * @returns `ours` itself where theirs adds nothing
 */
export function mergeMarks(ours: MovementMarks, theirs: MovementMarks): MovementMarks {
  const known = latestOf(ours);
  const isNews = ({ id, at }: Mark) => at > (known.get(id)?.at ?? Number.NEGATIVE_INFINITY);
  const news = [...latestOf(theirs).values()].filter(isNews);
  if (news.length === 0) return ours;
  for (const mark of news) known.set(mark.id, mark);
  const all = (as: keyof MovementMarks) =>
    Object.fromEntries([...known.values()].filter((mark) => mark.as === as).map(({ id, at }) => [id, at]));
  return { favourite: all('favourite'), notForMe: all('notForMe') };
}

function latestOf(marks: MovementMarks): Map<string, Mark> {
  const latest = new Map<string, Mark>();
  for (const as of ['favourite', 'notForMe'] as const) {
    for (const [id, at] of Object.entries(marks[as])) {
      if (at > (latest.get(id)?.at ?? Number.NEGATIVE_INFINITY)) latest.set(id, { id, as, at });
    }
  }
  return latest;
}
