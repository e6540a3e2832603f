import { expect, it } from 'vitest';
import { find, read, sources } from './repository';
import { type Node, nodes, place } from './syntax';

const LETTER = /\p{L}/u;
const SPOKEN_ATTRIBUTES = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
];

/** The literal words an expression may come to: `'a'`, `` `a ${b}` ``, `x ? 'a' : 'b'`, `x && 'a'`, `'a' + b`. */
function literals(node: Node | null): string[] {
  switch (node?.type) {
    case 'StringLiteral':
    case 'JSXText':
      return [node.value];
    case 'TemplateLiteral':
      return node.quasis.map((quasi: Node) => quasi.value.cooked);
    case 'JSXExpressionContainer':
      return literals(node.expression);
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return /^[=!<>]/.test(node.operator) ? [] : [...literals(node.left), ...literals(node.right)];
    default:
      return [];
  }
}

/** The parts of a node that a person sees or hears. */
function shown(node: Node): Node[] {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return node.children;
  if (node.type === 'JSXAttribute' && SPOKEN_ATTRIBUTES.includes(node.name.name)) return [node.value];
  const assigned = node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression';
  return assigned && /^(title|textContent|innerText)$/.test(node.left.property.name) ? [node.right] : [];
}

function wordsInCode(path: string): string[] {
  return nodes(path)
    .flatMap(shown)
    .flatMap((node) => literals(node).map((text) => ({ text: text.trim(), node })))
    .filter(({ text }) => LETTER.test(text))
    .map(({ text, node }) => `${place(path, node)} says "${text}"`);
}

/** A page of HTML has a title, because it must, and no words but the name of the product: the build does not know the language. */
function wordsInPage(path: string): string[] {
  const body = read(path).replace(/<head[\s\S]*?<\/head>|<(script|style)[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
  const words = [...body.matchAll(/>([^<>]*\p{L}[^<>]*)</gu)].map((match) => match[1]?.trim());
  return words.filter((word) => word !== 'Limber').map((word) => `${path} says "${word}"`);
}

it('says nothing to people but through locales/ and content/', () => {
  const code = [...sources('components'), ...sources('entrypoints')].flatMap(wordsInCode);
  const pages = find('entrypoints/**/*.html').flatMap(wordsInPage);
  expect(
    [...code, ...pages],
    "Words for people belong in locales/en.yml (read with i18n.t('screen.key')) or, if they are about health, in content/.",
  ).toEqual([]);
});
