import postcss, { type Rule } from 'postcss';
import { expect, it } from 'vitest';
import { find, read } from './repository';

/** What a rule for one class alone says of one property. */
interface Says {
  readonly path: string;
  readonly property: string;
}

/** A selector that weighs no more than any other class: the file that is loaded last wins. */
const ONE_CLASS = /^\.([\w-]+)$/;
const CLASSES = /class(?:=|:\s*)\{?(?:"([^"]+)"|'([^']+)'|`([^`]+)`)/g;

const byClass = new Map<string, Says[]>();
for (const path of find('components/**/*.css', 'entrypoints/**/*.css')) {
  postcss.parse(read(path)).walkRules((rule) => {
    if (rule.parent?.type === 'rule') return;
    for (const selector of rule.selectors) note(path, ONE_CLASS.exec(selector)?.[1], rule);
  });
}

function note(path: string, name: string | undefined, rule: Rule): void {
  if (!name) return;
  const said = byClass.get(name) ?? [];
  rule.each((one) => {
    if (one.type === 'decl') said.push({ path, property: one.prop });
  });
  byClass.set(name, said);
}

/** Whether two files can meet on one page: what all pages share, and what belongs to the same page. */
function meet(a: string, b: string): boolean {
  const [first, second] = [a, b].map((path) => /^entrypoints\/([^/]+)/.exec(path)?.[1] ?? null);
  return first === null || second === null || first === second;
}

function isSame(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

it('leaves no property to the order in which a build puts the files', () => {
  const found = new Set<string>();
  for (const path of find('components/**/*.tsx', 'entrypoints/**/*.tsx')) {
    for (const [, a, b, c] of read(path).matchAll(CLASSES)) {
      const names = (a ?? b ?? c ?? '').replaceAll(/\$\{[^}]*\}/g, ' ').split(/\s+/);
      const said = names.flatMap((name) =>
        (byClass.get(name) ?? []).filter((one) => meet(one.path, path)).map((one) => ({ ...one, name })),
      );
      for (const one of said)
        for (const other of said)
          if (one.name < other.name && one.path !== other.path && meet(one.path, other.path))
            if (isSame(one.property, other.property))
              found.add(`${path}: .${one.name} and .${other.name} both set ${other.property}`);
    }
  }
  expect(
    [...found],
    'Which of the two wins is chance. Name both classes in the selector that is to win, as in .sheet.item-card.',
  ).toEqual([]);
});
