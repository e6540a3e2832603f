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
  'tabs.create',
  'tabs.query',
  'tabs.remove',
  'tabs.update',
  'windows.create',
  'windows.getLastFocused',
  'windows.update',
];

/** Wrappers that are no descriptions, and of which nothing is called either: of developer tools and of browser settings. */
const UNUSED = [
  / {6}const onRequestFinishedWrappers = [\s\S]*?\n {6}\}\);\n/,
  / {8}devtools: \{[\s\S]*?\n {8}\},\n/,
  / {10}onMessageExternal: .*\n/,
  / {6}const settingMetadata = [\s\S]*?\n {6}\};\n/,
  / {6}apiMetadata\.privacy = [\s\S]*?\n {6}\};\n/,
];

/** A description of a function, or of a part of the browser API with what is in it. */
interface Described {
  readonly [name: string]: Described;
}

/**
 * Leaves out of webextension-polyfill the descriptions of browser functions that Limber never calls: most of its size, in
 * the background and in every page. The rest of it is as it was published.
 *
 * @throws where a new version of the polyfill keeps its descriptions elsewhere
 */
export function trimPolyfill(): Plugin {
  return {
    name: 'limber:trim-polyfill',
    transform(code, id) {
      if (!id.includes('webextension-polyfill/dist/browser-polyfill')) return null;
      const json = descriptionsIn(code);
      const described = code.replace(json, JSON.stringify(kept(JSON.parse(json))));
      return { code: UNUSED.reduce(without, described), map: null };
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

function without(code: string, part: RegExp): string {
  if (!part.test(code)) throw new Error(`The polyfill has no ${part} now: mend scripts/trim-polyfill.ts.`);
  return code.replace(part, '');
}

function kept(described: Described, path = ''): Described {
  const parts = Object.entries(described).flatMap(([name, part]) => {
    const here = path + name;
    if (USED.includes(here)) return [[name, part] as const];
    return USED.some((used) => used.startsWith(`${here}.`)) ? [[name, kept(part, `${here}.`)] as const] : [];
  });
  return Object.fromEntries(parts);
}
