import type { Plugin } from 'vite';
import { firstFrameCss } from './first-frame-css';

/**
 * Makes the popup's page paint at once: the styles of its first frame stand in the page itself; all others and its
 * code wait behind a small script that paints the number first (entrypoints/popup-first.ts). Each file that a page waits
 * for, and each style that it does not need yet, costs the real toolbar popup some milliseconds (docs/decisions/0011-first-paint-of-the-popup.md).
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
        const files: string[] = [];
        const styles: string[] = [];
        const frame = html
          .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
          .replace(/\s*<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g, (_, file) => {
            const asset = bundle[file];
            if (asset?.type !== 'asset') throw new Error(`The popup's style ${file} is not in the build.`);
            files.push(`/${file}`);
            styles.push(String(asset.source));
            return '';
          });
        const first = firstFrameCss(styles.join(''), frame);
        const lean = frame.replace(/<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/, (_, rest) => {
          const waiting = `data-rest="${rest}" data-styles="${files.join(' ')}"`;
          return `<style>${first}</style><script defer src="/popup-first.js" ${waiting}></script>`;
        });
        if (styles.length === 0 || !lean.includes('data-rest'))
          throw new Error('The popup came out otherwise: mend scripts/lean-popup.ts.');
        return lean;
      },
    },
  };
}
