import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules', '.limber-installed');

/** What node_modules has to match: the lock, and the machine, because some packages bring a binary. */
function wanted() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${lock} ${process.platform} ${process.arch}\n`;
}

function installed() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
}

/**
 * Installs what package-lock.json names, once: a stamp inside node_modules says for which lock that was done,
 * so that it goes when node_modules goes and an install broken off half-way is done again.
 *
 * @returns {Promise<boolean>} whether the packages are there
 */
export async function ensureDependencies() {
  const stamp = wanted();
  if (installed() === stamp) return true;

  console.log('Installing the packages that package-lock.json names (once; one to two minutes) …');
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'];
  const ok = (await run('npm', args)) === 0 || (await again(args));
  if (ok) writeFileSync(stampFile, stamp);
  else
    console.error(
      'The packages could not be installed. This step needs the network and npm; try again when both are there.',
    );
  return ok;
}

/** A registry that stumbles once is common; one that stumbles twice is worth telling. */
async function again(args) {
  console.log('npm did not finish; trying once more …');
  return (await run('npm', args)) === 0;
}
