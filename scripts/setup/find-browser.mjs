import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;
const programFiles = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
const applications = ['/Applications', join(env.HOME ?? '', 'Applications')];

/** Best first. Debian's /usr/bin/chromium is a wrapper that adds flags of its own, so the browser itself comes before it. */
const chromium = {
  linux: [
    '/usr/lib/chromium/chromium',
    ...onPath(
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'brave-browser',
    ),
  ],
  darwin: inApplications('Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'),
  win32: inProgramFiles(
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ),
};

const firefox = {
  linux: ['/usr/lib/firefox-esr/firefox-esr', ...onPath('firefox-esr', 'firefox')],
  darwin: applications.map((folder) => `${folder}/Firefox.app/Contents/MacOS/firefox`),
  win32: inProgramFiles('Mozilla Firefox\\firefox.exe'),
};

/** @returns {string | undefined} the path of a Chromium, Chrome, Edge or Brave; LIMBER_CHROMIUM overrides */
export function findChromium() {
  return env.LIMBER_CHROMIUM || chromium[platform]?.find((path) => existsSync(path));
}

/** @returns {string | undefined} the path of a Firefox; LIMBER_FIREFOX overrides */
export function findFirefox() {
  return env.LIMBER_FIREFOX || firefox[platform]?.find((path) => existsSync(path));
}

/** @returns {string | undefined} the path of a program that is found by its name alone */
export function findProgram(name) {
  return onPath(name).find((path) => existsSync(path));
}

function onPath(...names) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function inApplications(...names) {
  return names.flatMap((name) => applications.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`));
}

function inProgramFiles(...paths) {
  return paths.flatMap((path) => programFiles.map((folder) => join(folder, path)));
}
