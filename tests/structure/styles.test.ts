import { expect, it } from 'vitest';
import { find, read } from './repository';

/** Properties that name a side of the screen, or its width and height, where the writing has a start and an end. */
const PHYSICAL =
  /^\s*((left|right|top|bottom|((min|max)-)?(width|height)|(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)[\w-]*|border-(top|bottom)-(left|right)-radius))\s*:/;
const SIDED = /^\s*(text-align|float|clear|caption-side)\s*:\s*(left|right)/;
/** A margin of four values has its second on the right and its fourth on the left; the corners of a box go round by the clock. */
const BOX = /^\s*(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))\s*:\s*([^;]+);/;
/** Moves to the side, which is the other side where people read from right to left. */
const ASIDE = /^\s*(?:translate\s*:|transform\s*:.*translate(?:X|\())/;

const lines = find('components/**/*.css', 'entrypoints/**/*.css').flatMap((path) =>
  read(path)
    .split('\n')
    .map((line, index) => ({ at: `${path}:${index + 1}`, path, line })),
);

/** The values of a shorthand, each function one of them. */
function values(shorthand: string): string[] {
  let flat = shorthand;
  for (let before = ''; before !== flat; ) {
    before = flat;
    flat = flat.replace(/\([^()]*\)/g, (inner) => `[${inner.slice(1, -1).replace(/\s+/g, '_')}]`);
  }
  return flat.trim().split(/\s+/);
}

function isUneven(line: string): boolean {
  const [, shorthand] = BOX.exec(line) ?? [];
  if (!shorthand) return false;
  const [, right, , left] = values(shorthand);
  return left !== undefined && left !== right;
}

it('names no side of the screen: where people read from right to left, start and end change places', () => {
  const found = lines.filter(({ line }) => PHYSICAL.test(line) || SIDED.test(line) || isUneven(line));
  expect(
    found.map(({ at, line }) => `${at} says ${line.trim()}`),
    'Write what the writing knows: inset-inline-start, margin-inline-end, inline-size, text-align: start, or padding-block and padding-inline.',
  ).toEqual([]);
});

it('says for both ways of writing what moves aside', () => {
  const aside = lines.filter(({ line }) => ASIDE.test(line) && !/:\s*0\b/.test(line));
  const alone = aside.filter(({ path }) => !read(path).includes('[dir="rtl"]'));
  expect(
    alone.map(({ at, line }) => `${at} says ${line.trim()}`),
    'A translation knows no start and end: add the other way under [dir="rtl"], in the same file.',
  ).toEqual([]);
});
