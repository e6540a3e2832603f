import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanPopup } from './scripts/lean-popup';
import { manifest, OLDEST } from './scripts/manifest';
import { trimIdb } from './scripts/trim-idb';
import { trimPolyfill } from './scripts/trim-polyfill';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, mode }) => manifest(browser, mode),
  vite: ({ browser }) => ({
    plugins: [preact(), trimPolyfill(browser), trimIdb(), leanPopup()],
    build: {
      // What the oldest of our browsers knows needs no stand-in: `light-dark()` first of all.
      cssTarget: browser === 'firefox' ? `firefox${OLDEST.firefox}` : `chrome${OLDEST.chrome}`,
      // Each finds what the other leaves: together 3 % smaller than either, and the background has a budget (scripts/test/sizes.mjs).
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, unsafe_arrows: true } },
      rolldownOptions: { output: { minify: true } },
    },
  }),
  zip: { excludeSources: ['**/*.log', 'shots/**', '.ci/**'] },
});
