import type { Plugin } from 'vite';

/** The browser functions that platform/ calls, where the polyfill describes them. It wraps what is not here too, in vain. */
export const USED = [
  'alarms.clear',
  'alarms.get',
  'commands.getAll',
  'contextMenus.removeAll',
  'idle.queryState',
  'notifications.clear',
  'notifications.create',
  'notifications.getAll',
  'permissions.contains',
  'permissions.request',
  'runtime.openOptionsPage',
  'runtime.sendMessage',
  'storage.local.get',
  'storage.local.set',
  'storage.managed.get',
  'tabs.create',
  'tabs.query',
  'tabs.remove',
  'tabs.update',
  'windows.create',
  'windows.getLastFocused',
  'windows.update',
];

/** TypeScript counts arguments before this could; it stands in two functions. */
const COUNTING = /( +)if \(args\.length < metadata\.minArgs\) \{[\s\S]*?\n\1\}\n\1if [\s\S]*?\n\1\}\n/;

/** What is no description, and of no use here either: wrappers of what is never called, and checks of its own making. */
const UNUSED = [
  COUNTING,
  COUNTING,
  / {2}if \(!\(globalThis\.chrome [\s\S]*?\n {2}\}\n/,
  / {6}if \(Object\.keys\(apiMetadata\)[\s\S]*?\n {6}\}\n/,
  /if \(metadata\.fallbackToNoCallback\) \{[\s\S]*?\} else if \(metadata\.noCallback\) \{[\s\S]*?\} else (?=\{)/,
  / {8}tabs: \{\n {10}sendMessage: [\s\S]*?\n {8}\}\n/,
  / {6}const onRequestFinishedWrappers = [\s\S]*?\n {6}\}\);\n/,
  / {8}devtools: \{[\s\S]*?\n {8}\},\n/,
  / {10}onMessageExternal: .*\n/,
  / {6}const settingMetadata = [\s\S]*?\n {6}\};\n/,
  / {6}apiMetadata\.privacy = [\s\S]*?\n {6}\};\n/,
];

/** The polyfill's own code, without what lets it be loaded by all sorts of loaders. */
const FACTORY =
  /^\(function \(global, factory\) \{[\s\S]*?\}\)\(.*, function \(module\) \{([\s\S]*)\}\);\s*(?:\/\/.*\s*)?$/;

/** A description of a function, or of a part of the browser API with what is in it. */
interface Described {
  readonly [name: string]: Described;
}

/**
 * Leaves out of webextension-polyfill the descriptions of browser functions that Limber never calls, most of its size, and
 * the loaders that nobody uses here. In Firefox nothing is left of it: what it does there is to hand on `browser`.
 *
 * @param browser for which is built
 * @throws where a new version of the polyfill is written otherwise
 */
export function trimPolyfill(browser: string): Plugin {
  return {
    name: 'limber:trim-polyfill',
    transform(code, id) {
      if (!id.includes('webextension-polyfill/dist/browser-polyfill')) return null;
      if (browser === 'firefox') return { code: 'export default globalThis.browser;', map: null };
      const json = descriptionsIn(code);
      const described = code.replace(json, JSON.stringify(kept(JSON.parse(json))));
      return { code: asModule(UNUSED.reduce(without, described)), map: null };
    },
  };
}

/**
 * The descriptions of browser functions in the polyfill's code, as JSON.
 *
 * @throws where a new version of the polyfill keeps them elsewhere
 */
export function descriptionsIn(code: string): string {
  const [, json] = code.match(/const apiMetadata = (\{[\s\S]*?\n {6}\});/) ?? [];
  if (!json) throw new Error('The polyfill keeps its descriptions elsewhere now: mend scripts/trim-polyfill.ts.');
  return json;
}

function asModule(code: string): string {
  const [, own] = code.match(FACTORY) ?? [];
  if (!own) throw new Error('The polyfill is wrapped otherwise now: mend scripts/trim-polyfill.ts.');
  return `const module = {};\n${own}\nexport default module.exports;`;
}

function without(code: string, part: RegExp): string {
  if (!part.test(code)) throw new Error(`The polyfill has no ${part} now: mend scripts/trim-polyfill.ts.`);
  return code.replace(part, '');
}

function kept(described: Described, path = ''): Described {
  const parts = Object.entries(described).flatMap(([name, part]) => {
    const here = path + name;
    // How many arguments it takes is counted nowhere.
    if (USED.includes(here)) return [[name, {}] as const];
    return USED.some((used) => used.startsWith(`${here}.`)) ? [[name, kept(part, `${here}.`)] as const] : [];
  });
  return Object.fromEntries(parts);
}
