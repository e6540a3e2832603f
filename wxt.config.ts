import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './scripts/manifest';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, mode }) => manifest(browser, mode),
  vite: () => ({ plugins: [preact()] }),
  zip: { excludeSources: ['**/*.log', 'shots/**', '.ci/**'] },
});
