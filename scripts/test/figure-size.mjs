import { join } from 'node:path';
import { minify } from 'terser';
import { build } from 'vite';
import { root } from '../setup/run.mjs';

/** Minified bytes that the figure may have with all its poses. */
const MOST = 60_000;

const from = (path) => JSON.stringify(join(root, path));
/** Everything that draws: poses of stretches and rest positions, the maths, the renderer and its component. */
const ENTRY = `
  export { Figure } from ${from('components/figure/figure')};
  export { Still } from ${from('components/figure/still')};
  export { REST_POSITIONS } from ${from('content/rest-positions/index')};
`;

const entry = {
  name: 'figure-entry',
  resolveId: (id) => (id === 'figure' ? '\0figure' : undefined),
  load: (id) => (id === '\0figure' ? ENTRY : undefined),
};

/** Bundled and minified as the build does it; Preact and the texts of the stretches are there with or without a figure. */
async function bundled() {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [entry],
    build: {
      write: false,
      rolldownOptions: {
        input: 'figure',
        preserveEntrySignatures: 'strict',
        external: (id) => id.startsWith('preact') || /stretches[\\/]index$/.test(id),
        output: { format: 'es', minify: true },
      },
    },
  });
  const { code } = output.find(({ type }) => type === 'chunk');
  const terser = { ecma: 2020, module: true, compress: { passes: 3, unsafe_arrows: true } };
  return (await minify(code, terser)).code;
}

const size = Buffer.byteLength(await bundled());
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
console.log(`${size <= MOST ? 'fits' : 'TOO LARGE'}  figure: ${kilobytes(size)} kB of ${kilobytes(MOST)} kB`);
process.exitCode = size <= MOST ? 0 : 1;
