import { setTimeout as sleep } from 'node:timers/promises';
import { findChromium, findFirefox, findProgram } from './find-browser.mjs';
import { run } from './run.mjs';

const linux = process.platform === 'linux';

/** What may be needed: how it is found, its package on Debian, and its name in a sentence. */
const programs = {
  chromium: { find: findChromium, package: 'chromium', name: 'Chromium, Chrome, Edge or Brave (144 or newer)' },
  firefox: { find: findFirefox, package: 'firefox-esr', name: 'Firefox (140 or newer)' },
  xvfb: { find: () => !linux || findProgram('Xvfb'), package: 'xvfb', name: 'Xvfb' },
  xdotool: { find: () => !linux || findProgram('xdotool'), package: 'xdotool', name: 'xdotool' },
};

/** Everything that the whole of `npm test` uses. */
export const all = Object.keys(programs);

/**
 * Looks for the named programs and installs the missing ones where that is ours to do: as root, with apt-get.
 * Anywhere else it says in one sentence what to install.
 *
 * @param {string[]} names of `programs`
 * @returns {Promise<boolean>} whether all of them are there
 */
export async function ensureBrowsers(names) {
  const missing = () => names.map((name) => programs[name]).filter((program) => !program.find());
  if (missing().length > 0 && linux && process.getuid?.() === 0 && findProgram('apt-get')) {
    await install(missing().map((program) => program.package));
  }

  const left = missing();
  if (left.length > 0) console.error(advice(left));
  return left.length === 0;
}

/** apt-get waits for another apt on the lock of dpkg, but not on the one of the package lists: `update` is tried again. */
async function install(packages) {
  console.log(`Installing ${packages.join(', ')} from the system's packages (once) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];

  for (let attempt = 1; attempt <= 5 && (await run('apt-get', [...options, 'update'], { env })) !== 0; attempt++) {
    await sleep(attempt * 3000);
  }
  await run('apt-get', [...options, 'install', '--yes', '--no-install-recommends', ...packages], { env });
}

function advice(missing) {
  const names = missing.map((program) => program.name).join(' and ');
  const apt = `sudo apt-get install ${missing.map((program) => program.package).join(' ')}`;
  const how = findProgram('apt-get') ? `for instance with "${apt}"` : 'from its maker or with your package manager';
  return `Please install ${names}, ${how}; LIMBER_CHROMIUM and LIMBER_FIREFOX may name a browser that stands elsewhere.`;
}
