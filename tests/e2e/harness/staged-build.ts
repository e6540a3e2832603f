import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LANGUAGES, putLanguages } from '../../../scripts/languages/put-languages.mjs';
import { root } from '../../../scripts/setup/run.mjs';
import { EARS } from './ears';
import { RECORDER } from './recorder';

/** A blank page of the extension's own, from which a test sends messages, reads the database and sets alarms. */
export const STAGE = 'stage.html';

/** What a test changes in its copy of the build. */
export interface Changes {
  /** Changes the manifest: a permission that is granted from the start, a key, a version. */
  readonly manifest?: (manifest: Manifest) => Manifest;
  /** Languages that nobody speaks, by the name of a language that the browser knows. */
  readonly languages?: Readonly<Record<string, keyof typeof LANGUAGES>>;
}

export type Manifest = Record<string, unknown> & { permissions: string[]; optional_permissions?: string[] };

/**
 * Copies the test build to a folder of its own, with the stage page and the recorder put in: what a test changes stays
 * with it, and a build that is made meanwhile does not reach it.
 *
 * @param name folder in .output, such as `chrome-mv3-test`
 * @returns the path of the copy
 */
export function stageBuild(name: string, changes: Changes = {}): string {
  const built = join(root, '.output', name);
  if (!existsSync(built)) throw new Error(`${name} is not there: "npm test -- test-build" builds it.`);
  const copy = mkdtempSync(join(tmpdir(), 'limber-build-'));
  cpSync(built, copy, { recursive: true });
  writeFileSync(join(copy, STAGE), '<!doctype html><html lang="en"><title>Stage</title><body></body></html>');
  const background = join(copy, 'background.js');
  // A worker has no sound of its own, and no name for it.
  writeFileSync(background, `if ('AudioParam' in globalThis) ${EARS}${RECORDER}${readFileSync(background, 'utf8')}`);
  writeFileSync(join(copy, 'ears.js'), EARS);
  for (const file of readdirSync(copy).filter((name) => name.endsWith('.html') && name !== STAGE)) {
    const path = join(copy, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace('<head>', '<head><script src="/ears.js"></script>'));
  }
  putLanguages(copy, changes.languages ?? {});
  changeManifest(copy, changes);
  return copy;
}

/** Changes the manifest of a copy that is there already; the browser takes it at its next start or reload. */
export function changeManifest(copy: string, { manifest = (same) => same }: Changes): void {
  const path = join(copy, 'manifest.json');
  writeFileSync(path, JSON.stringify(manifest(JSON.parse(readFileSync(path, 'utf8')))));
}

/** With notifications granted from the start, as no test can answer the browser's question. */
export function withNotifications(manifest: Manifest): Manifest {
  return { ...manifest, permissions: [...manifest.permissions, 'notifications'], optional_permissions: [] };
}

/** Throws a copy away. */
export function dropBuild(copy: string): void {
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
}
