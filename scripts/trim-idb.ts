import type { Plugin } from 'vite';

/** In idb's one file: from the first line of its asynchronous iteration over cursors to its exports. */
const ITERATION = /const advanceMethodProps = [\s\S]*?(?=export \{)/;

/**
 * Leaves the asynchronous iteration over cursors out of idb: Limber opens no cursor. The rest of it is as it was published.
 *
 * @throws where a new version of idb is built otherwise
 */
export function trimIdb(): Plugin {
  return {
    name: 'limber:trim-idb',
    transform(code, id) {
      if (!/[\\/]idb[\\/]build[\\/]index\.js/.test(id)) return null;
      if (!ITERATION.test(code)) throw new Error('idb is built otherwise now: mend scripts/trim-idb.ts.');
      return { code: code.replace(ITERATION, ''), map: null };
    },
  };
}
