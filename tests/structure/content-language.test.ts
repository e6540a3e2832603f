import { expect, it } from 'vitest';
import { attributeOf, isContentWords, shownIn } from './content-words';
import { sources } from './repository';
import { type Node, nodes, place } from './syntax';

const pages = [...sources('components'), ...sources('entrypoints')].filter((path) => path.endsWith('.tsx'));
const elements = pages.flatMap((path) =>
  nodes(path)
    .filter(({ type }) => type === 'JSXElement')
    .map((element) => ({ element, at: place(path, element) })),
);

const saysContentLanguage = (element: Node) =>
  attributeOf(element, 'lang')?.value?.expression?.name === 'CONTENT_LANGUAGE';

it('says of each text of content/ which language it is in', () => {
  const found = elements.filter(({ element }) => element.children.some(isContentWords));
  expect(found.length, 'The test sees no text of content/ any more: mend content-words.ts.').toBeGreaterThan(50);
  const wrong = found.filter(({ element }) => !saysContentLanguage(element)).map(({ at }) => at);
  expect(
    wrong,
    'Texts of content/ keep their language, whatever the interface speaks: add lang={CONTENT_LANGUAGE} (content/language.ts) to the element, or put a span with it around the text.',
  ).toEqual([]);
});

it('says it of no words of the interface', () => {
  const mixed = elements
    .filter(({ element }) => saysContentLanguage(element) && element.children.some(isContentWords))
    .filter(({ element }) => !shownIn(element).every(isContentWords))
    .map(({ at }) => at);
  expect(
    mixed,
    'Words of the interface stand beside a text of content/ in an element that has its language: put a span around the text alone.',
  ).toEqual([]);
});
