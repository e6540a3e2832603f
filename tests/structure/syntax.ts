import { type ParserPlugin, parse } from '@babel/parser';
import { read } from './repository';

/** A node of the syntax tree, loosely: the tests ask only for a few kinds of it. */
// biome-ignore lint/suspicious/noExplicitAny: a tree of sixty kinds of node, of which a test reads three or four
export type Node = { type: string; loc: { start: { line: number } } } & Record<string, any>;

const trees = new Map<string, Node[]>();

/** All nodes of a file, parents before children. */
export function nodes(path: string): Node[] {
  const known = trees.get(path);
  if (known) return known;
  const plugins: ParserPlugin[] = path.endsWith('x') ? ['typescript', 'jsx'] : ['typescript'];
  const found: Node[] = [];
  collect(parse(read(path), { sourceType: 'module', plugins }).program, found);
  trees.set(path, found);
  return found;
}

/** The place of a node, as an editor opens it. */
export function place(path: string, node: Node): string {
  return `${path}:${node.loc.start.line}`;
}

function collect(value: unknown, found: Node[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
  } else if (isNode(value)) {
    found.push(value);
    for (const [key, child] of Object.entries(value)) if (!key.endsWith('omments')) collect(child, found);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
