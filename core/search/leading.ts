import type { SearchWords } from '../../content/search-words.ts';
import { mistyped, slipsAllowed } from './mistyped.ts';
import { typedTerms } from './terms.ts';

/** An emergency sign as the search knows it: the phrases in which people type it, cut into terms. */
export interface LeadingSign {
  readonly id: string;
  readonly phrases: readonly (readonly string[])[];
}

/** Cuts a sign's phrases into terms, once. */
export function leadingSign(id: string, phrases: readonly string[], language: SearchWords): LeadingSign {
  return { id, phrases: phrases.map((phrase) => typedTerms(phrase, language)) };
}

/**
 * The signs that stand before every other result, in the order of the list.
 *
 * A sign leads when one of its phrases stands whole in the query ("chest pain" in "chest pain after lifting"), or when
 * the query is a part of the phrase that has all its telling words ("chest", not "pain"; not "leg" of "numb legs").
 * A word that the content knows is taken as it is: "heat" is never read as "heart".
 * @param known whether a term stands anywhere in the content
 */
export function leading(
  query: string,
  signs: readonly LeadingSign[],
  known: (term: string) => boolean,
  language: SearchWords,
): string[] {
  const typed = typedTerms(query, language);
  const alike = (term: string, word: string) =>
    term === word ||
    (!known(term) && ((term.length >= 4 && word.startsWith(term)) || mistyped(term, word, slipsAllowed(term.length))));
  const leads = (phrase: readonly string[]) => {
    const missing = phrase.filter((word) => !typed.some((term) => alike(term, word)));
    if (missing.length === 0) return true;
    if (missing.length === phrase.length || missing.some((word) => !language.common.includes(word))) return false;
    const told = phrase.some((word) => !language.common.includes(word));
    return told && typed.every((term) => phrase.some((word) => alike(term, word)));
  };
  return signs.filter(({ phrases }) => phrases.some(leads)).map(({ id }) => id);
}
