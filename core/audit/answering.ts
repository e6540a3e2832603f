import type { Item, ItemId } from '../../content/checklist/types';
import type { Area } from '../../content/types';
import type { Answer, Fix, Workplace } from './workplace';

/**
 * Gives an item its answer, at any time and over any earlier one. A "no" becomes a fix; any other answer ends one,
 * except that a "yes" to something done says that it is still right.
 *
 * @param at milliseconds since 1970
 */
export function answer(workplace: Workplace, item: ItemId, given: Answer, at: number): Workplace {
  const { [item]: before, ...others } = workplace.fixes;
  const fix = fixAfter(given, before, at);
  return {
    ...workplace,
    answers: { ...workplace.answers, [item]: { answer: given, at } },
    fixes: fix ? { ...others, [item]: fix } : others,
  };
}

/**
 * Answers a row of the quick check, all of its items alike. A "no" cannot: of two things it does not say which, so the
 * page asks for each item of the row and calls {@link answer}.
 */
export function answerRow(
  workplace: Workplace,
  items: readonly ItemId[],
  given: Exclude<Answer, 'no'>,
  at: number,
): Workplace {
  return items.reduce((changed, item) => answer(changed, item, given, at), workplace);
}

/** What a row of the quick check comes to: one "no" makes it a no, and it is no yes before all are; null is open. */
export function rowAnswer({ answers }: Workplace, items: readonly ItemId[]): Answer | null {
  const given = items.map((item) => answers[item]?.answer ?? null);
  if (given.includes('no')) return 'no';
  if (given.includes(null)) return null;
  if (given.includes('unknown')) return 'unknown';
  return given.includes('yes') ? 'yes' : 'not-applicable';
}

/** The first item without an answer: where half an audit goes on. Null where all have one. */
export function firstOpen({ answers }: Workplace, items: readonly Item[]): Item | null {
  return items.find(({ id }) => answers[id] === undefined) ?? null;
}

/** Says which areas feel uncomfortable at this workplace. */
export function withSore(workplace: Workplace, sore: readonly Area[]): Workplace {
  return { ...workplace, sore: [...new Set(sore)] };
}

function fixAfter(given: Answer, before: Fix | undefined, at: number): Fix | null {
  if (given === 'no') return before && before.state !== 'done' ? before : { state: 'to-do', at };
  if (given === 'yes' && before?.state === 'done') return { ...before, confirmedAt: at };
  return null;
}
