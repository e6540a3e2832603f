import { type Node, nodes, place } from './syntax';

/** What a file does by a global name: `Date.now`, `new Date`, `setTimeout()`, each with its place. */
export function uses(path: string): { what: string; at: string }[] {
  return nodes(path).flatMap((node) => {
    const what = describe(node);
    return what === undefined ? [] : [{ what, at: place(path, node) }];
  });
}

/** Only names that stand alone are told: `session.browser.closed` is no use of `browser`. */
function describe(node: Node): string | undefined {
  if (node.type === 'NewExpression' && node.callee.type === 'Identifier') return `new ${node.callee.name}`;
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier') return `${node.callee.name}()`;
  if (!/^(Optional)?MemberExpression$/.test(node.type) || node.object.type !== 'Identifier') return undefined;
  const property = node.property.type === 'Identifier' ? node.property.name : node.property.value;
  const isGlobal = ['globalThis', 'self', 'window'].includes(node.object.name);
  return isGlobal ? `${property}.` : `${node.object.name}.${property ?? ''}`;
}
