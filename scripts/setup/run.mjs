import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** The folder of the repository, wherever the command was given. */
export const root = resolve(import.meta.dirname, '../..');

const windows = process.platform === 'win32';
const bin = join(root, 'node_modules', '.bin');
const projectNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/**
 * Runs a command in the repository with the project's own tools first on PATH, and says how it ended.
 *
 * @param {string} command a tool of node_modules/.bin or a command of the system
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, held?: boolean }} [options] `held`: what it says is shown when it has ended, in one
 *   piece, so that two commands at once can be read
 * @returns {Promise<number>} the exit code; 127 when there is no such command
 */
export function run(command, args, { env = {}, held = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: held ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // npm's commands are .cmd files on Windows, and those need a shell.
      shell: windows && !existsSync(command),
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...env },
    });
    const said = [];
    child.stdout?.on('data', (chunk) => said.push(chunk));
    child.stderr?.on('data', (chunk) => said.push(chunk));
    child.on('error', () => done(127));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      done(code ?? 1);
    });
  });
}

/**
 * Runs a script of ours with the Node that the project brings: the machine's own may be too old for the tools.
 *
 * @param {string} script path inside the repository
 * @param {string[]} args
 */
export function runWithProjectNode(script, args = []) {
  const own = Number.parseInt(process.versions.node, 10) >= 26;
  if (!own && !existsSync(projectNode)) {
    console.error(
      'The Node that Limber brings (package "node") is not complete: allow install scripts, delete node_modules and try again, or use Node 26.',
    );
    return Promise.resolve(1);
  }
  return run(existsSync(projectNode) ? projectNode : process.execPath, [join(root, script), ...args]);
}
