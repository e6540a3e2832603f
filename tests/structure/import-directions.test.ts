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
      'components/ get values and callbacks: they may import core/, content/, #i18n, preact and minisearch. Read from storage/ or call platform/ in the entrypoint and pass the result in.',
  },
  entrypoints: {
    may: ['content', 'core', 'storage', 'platform', 'components'],
    mayTypesOf: [],
    packages: ['preact', '#i18n', 'valibot', 'wxt/utils', 'd3-scale', 'd3-shape'],
    belongs:
      'entrypoints/ wire the other folders together and never import one another: what two of them need moves up, to components/ if it is drawn, to core/ if it is a rule. idb is for storage/ alone, the browser API for platform/ alone.',
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

describe('every folder imports only what the table in docs/architecture.md allows', () => {
  it.each(SHIPPED)('%s', (folder) => {
    const wrong = sources(folder)
      .flatMap(imports)
      .filter((found) => !allowed(folder, found))
      .map(({ at, target }) => `${at} imports ${target}`);
    expect(wrong, RULES[folder].belongs).toEqual([]);
  });
});
