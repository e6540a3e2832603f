import { describe, expect, it } from 'vitest';
import { type Import, imports } from './imports';
import { SHIPPED, type Shipped, sources } from './repository';

type Rule = {
  may: Shipped[];
  mayTypesOf: Shipped[];
  packages: string[];
  /** What a contributor reads who broke the rule. */
  belongs: string;
};

/** The table of docs/architecture.md. */
const RULES: Record<Shipped, Rule> = {
  content: {
    may: [],
    mayTypesOf: [],
    packages: [],
    belongs:
      'content/ is data and knows only its own types. A rule about the data belongs in core/, a picture in components/.',
  },
  core: {
    may: [],
    mayTypesOf: ['content'],
    packages: [],
    belongs:
      'core/ is pure: it may import types of content/ ("import type") and nothing else. What is kept belongs in storage/, what the browser does in platform/, and entrypoints/ hands data in as arguments.',
  },
  storage: {
    may: ['core'],
    mayTypesOf: ['content'],
    packages: ['idb', 'valibot'],
    belongs:
      'storage/ keeps things: it may import core/, types of content/, idb and valibot. Calls of the browser belong in platform/; bring the two together in entrypoints/.',
  },
  platform: {
    may: [],
    mayTypesOf: ['core'],
    packages: ['wxt/browser', 'webextension-polyfill'],
    belongs:
      'platform/ is a thin layer over the browser: it may import types of core/ and the browser API. A decision belongs in core/, words come in as arguments, and entrypoints/ bring platform/ and storage/ together.',
  },
  components: {
    may: ['core', 'content'],
    mayTypesOf: [],
    packages: ['preact', '#i18n', 'minisearch'],
    belongs:
      'components/ get values and callbacks: they may import core/, content/, #i18n, preact and minisearch. Read from storage/ or call platform/ in the entrypoint and pass the result in; where two entrypoints need the same callbacks, in wiring/.',
  },
  wiring: {
    may: ['storage', 'platform'],
    mayTypesOf: ['components'],
    packages: [],
    belongs:
      'wiring/ joins storage/ and platform/ to what a component asks for, for more than one entrypoint: it may import these two, types of components/ ("import type") and nothing else. A rule belongs in core/, what is drawn in components/, what one entrypoint alone needs in its own folder.',
  },
  entrypoints: {
    may: ['content', 'core', 'storage', 'platform', 'components', 'wiring'],
    mayTypesOf: [],
    packages: ['preact', '#i18n', 'valibot', 'wxt/utils', 'd3-scale', 'd3-shape'],
    belongs:
      'entrypoints/ wire the other folders together and never import one another: what two of them need moves up, to components/ if it is drawn, to core/ if it is a rule, to wiring/ if it joins storage/ and platform/ to a component. idb is for storage/ alone, the browser API for platform/ alone.',
  },
};

function allowed(folder: Shipped, { from, target, inside, typesOnly }: Import): boolean {
  const rule = RULES[folder];
  if (inside === 'entrypoints' && folder === 'entrypoints') return entrypointOf(from) === entrypointOf(target);
  if (inside) return inside === folder || rule.may.includes(inside) || (typesOnly && rule.mayTypesOf.includes(inside));
  return rule.packages.some((name) => target === name || target.startsWith(`${name}/`));
}

/** `entrypoints/popup/main.tsx` and `entrypoints/popup.ts` both belong to `popup`. */
function entrypointOf(path: string): string | undefined {
  return path.split('/')[1]?.split('.')[0];
}

/** What one entrypoint alone wires up stays with it. */
function entrypointsThatImport(path: string): Set<string | undefined> {
  const module = path.replace(/\.tsx?$/, '');
  return new Set(
    sources('entrypoints')
      .flatMap(imports)
      .filter(({ target }) => target === module)
      .map(({ from }) => entrypointOf(from)),
  );
}

it('wiring has only what more than one entrypoint needs', () => {
  const alone = sources('wiring').filter((path) => entrypointsThatImport(path).size < 2);
  expect(alone, 'Put it into the folder of the one entrypoint that imports it.').toEqual([]);
});

describe('every folder imports only what the table in docs/architecture.md allows', () => {
  it.each(SHIPPED)('%s', (folder) => {
    const wrong = sources(folder)
      .flatMap(imports)
      .filter((found) => !allowed(folder, found))
      .map(({ at, target }) => `${at} imports ${target}`);
    expect(wrong, RULES[folder].belongs).toEqual([]);
  });
});
