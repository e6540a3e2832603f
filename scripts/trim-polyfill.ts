import type { Plugin } from 'vite';

/** The parts of the browser API that platform/ calls. The polyfill wraps what is not here too, in vain. */
const USED = [
  'action',
  'alarms',
  'commands',
  'contextMenus',
  'idle',
  'notifications',
  'permissions',
  'runtime',
  'storage',
  'tabs',
  'windows',
];

/**
 * Leaves out of webextension-polyfill the descriptions of browser functions that Limber never calls: two thirds of its
 * size, in the background and in every page. The rest of it is as it was published.
 *
 * @throws where a new version of the polyfill keeps its descriptions elsewhere
 */
export function trimPolyfill(): Plugin {
  return {
    name: 'limber:trim-polyfill',
    transform(code, id) {
      if (!id.includes('webextension-polyfill/dist/browser-polyfill')) return null;
      const [, json] = code.match(/const apiMetadata = (\{[\s\S]*?\n {6}\});/) ?? [];
      if (!json) throw new Error('The polyfill keeps its descriptions elsewhere now: mend scripts/trim-polyfill.ts.');
      const described = Object.entries(JSON.parse(json) as Record<string, unknown>);
      const kept = Object.fromEntries(described.filter(([name]) => USED.includes(name)));
      return { code: code.replace(json, JSON.stringify(kept)), map: null };
    },
  };
}
