import { resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, it } from 'vitest';
import { read, root, SHIPPED, sources } from './repository';
import { type Node, nodes, place } from './syntax';

const messages = await parseMessagesFile(resolve(root, 'locales/en.yml'));
// `@@…` are the keys that every browser brings itself.
const keys = messages.map((message) => message.key.join('.')).filter((key) => !key.startsWith('@@'));
const files = SHIPPED.flatMap((folder) => (folder === 'content' ? [] : sources(folder)));

/** `'now.title'` asks for one key; `` `settings.${name}.label` `` for every key of that shape. */
function pattern(node: Node): RegExp | undefined {
  if (node.type === 'StringLiteral') return new RegExp(`^${RegExp.escape(node.value)}$`);
  if (node.type !== 'TemplateLiteral') return undefined;
  const fixed: string[] = node.quasis.map((quasi: Node) => quasi.value.cooked);
  // Without a fixed beginning it could be any key, and then nothing would ever be unused.
  return fixed[0]?.includes('.') ? new RegExp(`^${fixed.map(RegExp.escape).join('.+')}$`) : undefined;
}

function isTranslation(node: Node): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  return node.callee.object.name === 'i18n' && node.callee.property.name === 't';
}

it('has only keys that Chromium takes: it refuses the whole extension over a hyphen', () => {
  expect(
    keys.filter((key) => !/^[\w.]+$/.test(key)),
    'Write these keys of locales/en.yml with letters, digits and underscores only, such as notKept.',
  ).toEqual([]);
});

it('has words for every key that is asked for', () => {
  const asked = files.flatMap((path) =>
    nodes(path)
      .filter(isTranslation)
      .map((node) => ({ at: place(path, node), wanted: pattern(node.arguments[0]) })),
  );
  const missing = asked.filter(({ wanted }) => wanted && !keys.some((key) => wanted.test(key)));
  expect(
    missing.map(({ at, wanted }) => `${at} asks for ${wanted?.source}`),
    'A key is asked for that locales/en.yml does not have: add it there, or mend the spelling.',
  ).toEqual([]);
});

it('has no words that nobody reads', () => {
  // Keys also travel as data, from a table or from core: any literal of that shape counts as a use.
  const used = files.flatMap((path) => nodes(path).flatMap((node) => pattern(node) ?? []));
  const manifest = read('scripts/manifest.ts');
  const unused = keys.filter(
    (key) => !manifest.includes(`__MSG_${key.replaceAll('.', '_')}__`) && !used.some((wanted) => wanted.test(key)),
  );
  expect(unused, 'Nobody asks for these keys of locales/en.yml: delete them, or use them.').toEqual([]);
});

it('writes numbers, dates and lists in the language of the words around them', () => {
  const pages = [...sources('components'), ...sources('entrypoints')].filter((path) => path !== 'components/locale.ts');
  const foreign = pages.filter((path) =>
    /new Intl\.(NumberFormat|DateTimeFormat|ListFormat)\((?!LOCALE\b)/.test(read(path)),
  );
  expect(
    foreign,
    'Give Intl the LOCALE of components/locale.ts: by itself it writes in the language of the browser, between words of ours.',
  ).toEqual([]);
});
