import type { Day, Fact } from '../day/day';
import { fillGaps } from './fill-gaps';

/**
 * Two records of the same day as one: facts by their ids, of two with the same id the later one; spans of theirs where ours
 * say nothing.
 *
 * @param isElsewhere whether a fact of that id is in the record of another day of ours: it must not be there twice
 * @returns `ours` itself where theirs adds nothing
 */
export function mergeDay(ours: Day, theirs: Day, isElsewhere: (id: string) => boolean): Day {
  const known = new Map(ours.facts.map((fact) => [fact.id, fact]));
  const isNews = (fact: Fact) => {
    const before = known.get(fact.id);
    return before ? fact.at > before.at : !isElsewhere(fact.id);
  };
  const news = theirs.facts.filter(isNews);
  const spans = fillGaps(ours.spans, theirs.spans);
  if (news.length === 0) return spans === ours.spans ? ours : { ...ours, spans };
  for (const fact of news) known.set(fact.id, fact);
  return { day: ours.day, facts: [...known.values()].sort((one, other) => one.at - other.at), spans };
}
