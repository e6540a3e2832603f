import type { Source } from '../types.ts';
import { guidelines } from './guidelines.ts';
import { hospitals } from './hospitals.ts';
import { seeds } from './seeds.ts';
import { special } from './special.ts';
import { supporting } from './supporting.ts';
import { trials } from './trials.ts';

/** The whole bibliography, weak sources included. */
export const SOURCES: readonly Source[] = [...seeds, ...guidelines, ...trials, ...hospitals, ...supporting, ...special];

const byId: ReadonlyMap<string, Source> = new Map(SOURCES.map((source) => [source.id, source]));

/** The source behind an id, as it stands in the data. */
export function sourceById(id: string): Source | undefined {
  return byId.get(id);
}

/**
 * The source to put in front of people. A tier 3 source is never shown as an authority:
 * what rests on it alone is our choice to repeat it, so it is shown as our judgement.
 */
export function shownSource(id: string): Source | undefined {
  const source = byId.get(id);
  return source?.tier === 3 ? byId.get('limber-judgement') : source;
}
