import { existsSync, globSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { find, read, root } from './repository';

const packages = Object.keys({ ...pkg.dependencies, ...pkg.devDependencies });
const FILE = /^[\w-]+\.(md|ts|tsx|mjs|json|ya?ml|css)$/;
const PATH = /^\.?[\w@*-][\w.@*-]*(\/[\w.@*-]+)*\/?$/;

/** What the build makes is not in the repository. */
const BUILT = /^(\.output|\.wxt|node_modules)(\/|$)/;

/** `docs/privacy.md`, `core/` and `package.json` are paths; `idb`, `preact/hooks` and `popup.html` are not. */
function looksLikePath(text: string): boolean {
  if (BUILT.test(text) || packages.some((name) => text === name || text.startsWith(`${name}/`))) return false;
  return FILE.test(text) || (text.includes('/') && PATH.test(text));
}

function exists(path: string): boolean {
  if (path.includes('*')) return globSync(path, { cwd: root }).length > 0;
  return existsSync(resolve(root, path)) || (FILE.test(path) && find(`**/${path}`).length > 0);
}

function paths(document: string): string[] {
  // Blocks may show other things than this repository.
  const prose = read(document).replace(/^```[\s\S]*?^```/gm, '');
  const quoted = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '').filter(looksLikePath);
  const linked = [...prose.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map((match) =>
    posix.join(posix.dirname(document), match[1] ?? ''),
  );
  return [...quoted, ...linked];
}

it.each(find('README.md', 'CHANGELOG.md', 'docs/**/*.md'))('%s names only what is there', (document) => {
  const gone = paths(document).filter((path) => !exists(path));
  expect(
    gone,
    'A document names a path that is not in the repository: it moved or went; say what is true now.',
  ).toEqual([]);
});
