import { all, ensureBrowsers } from '../setup/ensure-browsers.mjs';
import { run } from '../setup/run.mjs';
import { checkSizes } from './sizes.mjs';
import { vitest } from './vitest.mjs';

const succeeds = async (command, ...args) => (await run(command, args)) === 0;
const build = async (...args) =>
  (await succeeds('wxt', 'build', '--browser', 'chrome', ...args)) &&
  (await succeeds('wxt', 'build', '--browser', 'firefox', ...args));

/** Tests that go through a whole page, state by state. All of them together take longer than everything else. */
const PAGES = [
  'access',
  'break-page',
  'data',
  'flare-up',
  'full-page',
  'policy',
  'popup-now',
  'prompts',
  'settings-page',
  'setup',
  'stretches',
  'symptoms',
  'welcome',
];
/** Pages once more, with other words. */
const LANGUAGES = ['languages.test.ts'];
// Vitest looks for these words within the names below its folder, which begin without a slash.
const pageFiles = PAGES.map((name) => `${name}.test.ts`);

// Both browsers spend most of their time waiting for something to happen.
const endToEnd = (name, browser, files, options) =>
  vitest(name, ['--config', 'vitest.e2e.config.ts', '--dir', `tests/e2e/${browser}`, ...files], options);
/** Killed at every checkpoint, and updated: together as long as half of the others, and mostly waiting. */
const LIVES = ['checkpoints.test.ts', 'update.test.ts'];
const withoutPages = [...pageFiles, ...LANGUAGES, ...LIVES].flatMap((file) => ['--exclude', `**/${file}`]);

/**
 * Everything that `npm test` does, in this order. `npm test -- lint unit` runs only the named steps.
 * A step gives true or false; `otherwise` is what to do about a false. Neighbours of one `group` run at the same time; what is
 * `onlyNamed` runs when it is asked for.
 *
 * @type {Record<string, { title: string, otherwise: string, work: () => Promise<boolean>, group?: string, onlyNamed?: true }>}
 */
export const steps = {
  browsers: {
    title: 'Browsers: Chromium, Firefox and a display for them',
    otherwise: 'A program that the tests drive is missing; the sentence above says which.',
    work: () => ensureBrowsers(all),
  },
  lint: {
    title: 'Lint and format',
    otherwise: 'Biome is not content; "npx biome check --write ." mends most of it.',
    work: () => succeeds('biome', 'ci', '.'),
  },
  types: {
    title: 'Types',
    otherwise: 'TypeScript is not content; the places are listed above.',
    work: async () => (await succeeds('wxt', 'prepare')) && (await succeeds('tsc', '--noEmit')),
  },
  unit: {
    title: 'Tests without a browser: unit, timelines, properties, storage, structure, content',
    otherwise: 'A test failed; "npx vitest" runs it again at every change.',
    work: () => vitest('unit'),
  },
  build: {
    title: 'Build as people get it',
    otherwise: 'The extension does not build.',
    work: () => build(),
  },
  size: {
    title: 'Size',
    otherwise: 'A file has outgrown its budget in scripts/test/sizes.mjs: look for what the last change pulled in.',
    work: () => checkSizes(),
  },
  'test-build': {
    title: 'Build with the hooks of the tests',
    otherwise: 'The test build does not build, though the real one does: look for code behind the mode "test".',
    work: () => build('--mode', 'test'),
  },
  chromium: {
    title: 'End to end in Chromium',
    otherwise:
      'A test in tests/e2e/chromium failed (or none is there); "npm test -- test-build chromium" repeats only this.',
    group: 'real browsers',
    work: () => endToEnd('chromium', 'chromium', withoutPages),
  },
  lives: {
    title: 'Chromium once more: killed at every checkpoint, and updated as a packed extension',
    otherwise:
      'A new life of the background did not go on where the last one ended; "npm test -- test-build lives" repeats only this.',
    group: 'real browsers',
    work: () => endToEnd('lives', 'chromium', LIVES),
  },
  firefox: {
    title: 'End to end in Firefox',
    otherwise:
      'A test in tests/e2e/firefox failed (or none is there); "npm test -- test-build firefox" repeats only this.',
    group: 'real browsers',
    work: () => endToEnd('firefox', 'firefox', withoutPages, { held: true }),
  },
  'pages-chromium': {
    title: 'Page by page in Chromium',
    otherwise: 'A test of a page failed in Chromium; "npm test -- test-build pages-chromium" repeats only these.',
    group: 'page by page',
    onlyNamed: true,
    work: () => endToEnd('pages-chromium', 'chromium', pageFiles),
  },
  languages: {
    title: 'Every page in two languages that nobody speaks: longer words, and words from right to left',
    otherwise:
      'Words are cut off, or stand in the code; docs/decisions/0023-languages.md says how it looks. "npm test -- test-build languages" repeats only this.',
    group: 'page by page',
    onlyNamed: true,
    work: async () =>
      (await endToEnd('languages-chromium', 'chromium', LANGUAGES)) &&
      endToEnd('languages-firefox', 'firefox', LANGUAGES, { held: true }),
  },
  'pages-firefox': {
    title: 'Page by page in Firefox',
    otherwise: 'A test of a page failed in Firefox; "npm test -- test-build pages-firefox" repeats only these.',
    group: 'page by page',
    onlyNamed: true,
    work: () => endToEnd('pages-firefox', 'firefox', pageFiles, { held: true }),
  },
};
