import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SourceRef } from '../../content/types.ts';
import { type Said, said } from './words.ts';

const root = resolve(import.meta.dirname, '../../content');
const files = globSync('**/*.ts', { cwd: root }).sort();
const found = new Map<object, string>();

for (const file of files) collect(await import(resolve(root, file)), file);

/** What people type into the search is theirs: it is never shown. */
const TYPED = ['words'];

/** Every piece of content/ that has words, with all of them: whoever adds a file cannot forget to have it looked at. */
export const ALL_WORDS: readonly Said[] = [...found].flatMap(([one, where]) =>
  'text' in one ? said(one.text, `${where}.text`, TYPED) : [],
);

/** Every piece of content/ that names sources. */
export const ALL_CITING: readonly { readonly id: string; readonly sources: readonly SourceRef[] }[] = [
  ...found,
].flatMap(([one, where]) =>
  'sources' in one && Array.isArray(one.sources) ? [{ id: where, sources: one.sources }] : [],
);

/** The same object is met again in every index: it is taken once. */
function collect(value: unknown, where: string): void {
  if (typeof value !== 'object' || value === null || found.has(value)) return;
  found.set(value, where);
  if (value instanceof Map) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'text') continue;
    collect(part, `${where}.${(part as { id?: string } | null)?.id ?? key}`);
  }
}
