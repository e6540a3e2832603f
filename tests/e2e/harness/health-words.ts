const modules = import.meta.glob('../../../content/**/*.ts', { eager: true });

/**
 * Every text of content/, in small letters: it keeps its language, whatever the interface speaks.
 * Where something is put into a text, the pieces around it; where a name has a short form in brackets, that too.
 */
export const HEALTH_WORDS: readonly string[] = [...textsIn(Object.values(modules))]
  .flatMap((text) => [
    text,
    ...text.split(/\{\w+\}/),
    ...[...text.matchAll(/\(([A-Z]+)\)/g)].map(([, short]) => short ?? ''),
  ])
  .map((text) => text.trim().toLowerCase())
  .filter((text) => text.length > 1);

function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    // A single small word is an id, and could hide a word of the interface.
    if (/\s|^\p{Lu}/u.test(value)) found.add(value);
  } else if (value !== null && typeof value === 'object') {
    for (const inner of Object.values(value)) textsIn(inner, found);
  }
  return found;
}
