import type { Source, SourceRef } from '../types.ts';
import { shownSource, sourceById } from './index.ts';

/**
 * The sources to name beside an item, each once: publications first, in their order, then what no publisher says.
 * A fact that is marked as general knowledge is not put down to the publication that it is thought to stand in:
 * nobody has read it there.
 */
export function shownSources(refs: readonly SourceRef[]): Source[] {
  const shown = new Set(refs.map(({ id, mark }) => (mark === 'G' ? sourceById('general-knowledge') : shownSource(id))));
  const found = [...shown].filter((source) => source !== undefined);
  return [...found.filter(({ tier }) => tier !== null), ...found.filter(({ tier }) => tier === null)];
}
