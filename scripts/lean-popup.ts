import type { Plugin } from 'vite';

/**
 * Makes the popup's page paint at once: its styles stand in the page itself, and its code waits behind a small script
 * that paints the number first (entrypoints/popup-first.ts). Each file that a page waits for costs the real toolbar
 * popup some milliseconds (docs/decisions/0011-first-paint-of-the-popup.md).
 *
 * @throws where the build writes the page otherwise than this expects
 */
export function leanPopup(): Plugin {
  return {
    name: 'limber:lean-popup',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, filename }) {
        if (!bundle || !/[\\/]popup[\\/]index\.html$/.test(filename)) return html;
        const styles: string[] = [];
        const lean = html
          .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
          .replace(/\s*<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (_, file) => {
            const asset = bundle[file];
            if (asset?.type !== 'asset') throw new Error(`The popup's style ${file} is not in the build.`);
            styles.push(String(asset.source));
            return '';
          })
          .replace(/<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/, (_, rest) => {
            return `<style>${styles.join('')}</style><script defer src="/popup-first.js" data-rest="${rest}"></script>`;
          });
        if (styles.length === 0 || !lean.includes('data-rest'))
          throw new Error('The popup came out otherwise: mend scripts/lean-popup.ts.');
        return lean;
      },
    },
  };
}
