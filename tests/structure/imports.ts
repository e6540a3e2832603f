import { posix } from 'node:path';
import { SHIPPED, type Shipped } from './repository';
import { type Node, nodes, place } from './syntax';

/** One import of a file: a path inside the repository or the name of a package, and whether only types come over. */
export type Import = { from: string; at: string; target: string; inside: Shipped | undefined; typesOnly: boolean };

/** Static and dynamic imports, re-exports and `import('…').Type`. */
export function imports(path: string): Import[] {
  return nodes(path).flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const target = resolve(path, specifier);
    const inside = SHIPPED.find((folder) => target === folder || target.startsWith(`${folder}/`));
    return [{ from: path, at: place(path, node), target, inside, typesOnly: isTypesOnly(node) }];
  });
}

function specifierOf(node: Node): string | undefined {
  const source = node.source ?? (node.type === 'TSImportType' ? node.argument : undefined) ?? calledImport(node);
  return source?.value ?? source?.literal?.value;
}

function calledImport(node: Node): Node | undefined {
  return node.type === 'CallExpression' && node.callee.type === 'Import' ? node.arguments[0] : undefined;
}

function isTypesOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true;
  const names: Node[] = node.specifiers ?? [];
  return names.length > 0 && names.every((name) => name.importKind === 'type' || name.exportKind === 'type');
}

/** `./x` and WXT's aliases for the root become paths from the root; anything else is a package. */
function resolve(path: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return posix.normalize(posix.join(posix.dirname(path), bare));
  return bare.replace(/^(@@|~~|@|~)\//, '');
}
