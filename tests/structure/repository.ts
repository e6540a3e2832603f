import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The repository as its structure tests see it: paths from its root, with forward slashes. */
export const root = resolve(import.meta.dirname, '../..');

/** The folders that end up in the extension. */
export const SHIPPED = ['content', 'core', 'storage', 'platform', 'components', 'wiring', 'entrypoints'] as const;
export type Shipped = (typeof SHIPPED)[number];

export function find(...patterns: string[]): string[] {
  const exclude = ['node_modules/**', '.output/**', '.wxt/**', '.git/**'];
  return globSync(patterns, { cwd: root, exclude })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The TypeScript of one shipped folder, its tests and declarations apart. */
export function sources(folder: Shipped): string[] {
  return find(`${folder}/**/*.{ts,tsx}`).filter((path) => !/\.(test|d)\.tsx?$/.test(path));
}

export function read(path: string): string {
  return readFileSync(resolve(root, path), 'utf8');
}
