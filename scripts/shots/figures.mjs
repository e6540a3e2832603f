import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stillShapes } from '../../components/figure/still-shapes.ts';
import { REST_POSITIONS } from '../../content/rest-positions/index.ts';
import { STRETCHES } from '../../content/stretches/index.ts';
import { POSES } from '../../content/stretches/poses.ts';
import { root } from '../setup/run.mjs';

/** Size of one picture, in CSS pixels. */
const CELL = { width: 260, height: 230 };
const COLUMNS = 6;

/**
 * The contact sheet: every key pose of every stretch and rest position, light and dark, with captions and without.
 *
 * @param {{ browser: import('puppeteer-core').Browser, file: (name: string) => string, scale?: number }} where
 */
export async function shots({ browser, file, scale = 1 }) {
  const css = ['components/tokens.css', 'components/figure/figure.css'].map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  for (const theme of ['light', 'dark']) {
    for (const bare of [false, true]) {
      const page = await browser.newPage();
      await page.setViewport({ width: COLUMNS * (CELL.width + 12) + 12, height: 800, deviceScaleFactor: scale });
      await page.setContent(sheet({ css: css.join('\n'), theme, bare }));
      await page.screenshot({ path: file(`figures-${theme}${bare ? '-bare' : ''}`), fullPage: true });
      await page.close();
    }
  }
}

function sheet({ css, theme, bare }) {
  const cells = everyPicture().map(
    ({ set, key, name }) => `<figure>${svg(set, key)}${bare ? '' : `<figcaption>${name}</figcaption>`}</figure>`,
  );
  return `<!doctype html><html data-theme="${theme}"><meta charset="utf-8"><style>${css}
    body { display: grid; grid-template-columns: repeat(${COLUMNS}, ${CELL.width}px); gap: 12px; margin: 12px;
      background: var(--paper); color: var(--soft-ink); font: 12px system-ui; }
    figure { margin: 0; border-radius: 14px; background: var(--wash); }
    figcaption { padding: 0 8px 6px; }
    .figure-drawing { inline-size: ${CELL.width}px; block-size: ${CELL.height}px; }
  </style><body>${cells.join('')}`;
}

function everyPicture() {
  const stretches = STRETCHES.flatMap(({ id, text }) => [
    ...keysOf(POSES[id].poses, text.name),
    ...(POSES[id].variant ? keysOf(POSES[id].variant, `${text.name}, other form`) : []),
  ]);
  return [...stretches, ...REST_POSITIONS.flatMap(({ poses, text }) => keysOf(poses, text.name))];
}

function keysOf(set, name) {
  return Object.keys(set.keys).map((key) => ({ set, key, name: `${name}: ${key}` }));
}

function svg(set, key) {
  const [left, bottom, wide, high] = set.frame;
  // An arrow stands only where the first still goes over into the second.
  const end = key === set.stills[1];
  const { behind, person, before } = stillShapes(
    { ...set, stills: [end ? set.stills[0] : key, key] },
    end ? 'end' : 'start',
  );
  const paths = [...behind, ...person, ...before].map(({ paint, d }) => `<path class="${paint}" d="${d}"/>`);
  return `<svg class="figure-drawing" viewBox="${left} ${-bottom - high} ${wide} ${high}">${paths.join('')}</svg>`;
}
