import type { Page } from 'puppeteer-core';
import { HEALTH_WORDS } from './health-words';

/** What may stand on a page whose own words are between ⟦ and ⟧. */
export interface Allowed {
  /** Letters that nothing else may have outside of the brackets. */
  readonly letters: RegExp;
  /** What somebody wrote themselves. */
  readonly written: readonly string[];
}

const LETTER = /\p{L}/u;
/** What the browser writes itself: `Intl` has no pseudo text. */
const BROWSERS =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|am|pm|and|at|byte|kb|mb)\b/g;

/**
 * Every text of a page, seen or heard, that is neither between brackets nor health content, a name that is the same in
 * every language (`translate="no"`), or something that may stand there.
 *
 * @returns one line for each, with the place
 */
export async function foreignWords(page: Page, { letters, written }: Allowed): Promise<string[]> {
  // The longest first: a short one may be a word of it.
  const known = [...HEALTH_WORDS, ...written.map((one) => one.toLowerCase())].sort((a, b) => b.length - a.length);
  const foreignIn = (text: string) => {
    let rest = text.toLowerCase().replace(/\s+/g, ' ');
    for (const one of known) if (letters.test(rest)) rest = without(rest, one);
    return rest.replace(BROWSERS, ' ').trim();
  };
  const texts = await page.evaluate(outsideOfBrackets);
  return texts
    .map(({ place, rest }) => ({ place, rest, foreign: foreignIn(rest) }))
    .filter(({ foreign }) => letters.test(foreign))
    .map(({ place, rest, foreign }) => `${place}: "${foreign.slice(0, 60)}" in ${rest.trim().slice(0, 90)}`);
}

/** A text without some whole words of it. */
function without(text: string, words: string): string {
  let rest = text;
  for (let at = rest.indexOf(words); at >= 0; at = rest.indexOf(words, at + 1)) {
    const isWhole = !LETTER.test(rest[at - 1] ?? '') && !LETTER.test(rest[at + words.length] ?? '');
    if (isWhole) rest = `${rest.slice(0, at)} ${rest.slice(at + words.length)}`;
  }
  return rest;
}

/** Runs in the page: what each block of words, each spoken attribute and the title say outside of all brackets. */
function outsideOfBrackets(): { place: string; rest: string }[] {
  const ATTRIBUTES = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'title',
    'placeholder',
    'alt',
  ];
  const outside = (text: string) => {
    let depth = 0;
    let rest = '';
    for (const letter of text) {
      if (letter === '⟦') depth += 1;
      else if (letter === '⟧') depth = Math.max(0, depth - 1);
      else if (depth === 0) rest += letter;
    }
    return rest;
  };
  const named = (one: Element) => `${one.localName}${one.classList[0] ? `.${one.classList[0]}` : ''}`;
  const placeOf = (one: Element) => `${one.parentElement ? `${named(one.parentElement)} > ` : ''}${named(one)}`;
  const isJudged = (one: Element) =>
    one.checkVisibility({ visibilityProperty: true }) && !one.closest('[translate="no"], kbd, script, style');
  /** A sentence may go over several elements: its block holds all of it. */
  const blockOf = (element: Element): Element => {
    let one = element;
    while (one.parentElement && getComputedStyle(one).display.startsWith('inline')) one = one.parentElement;
    return one;
  };

  const blocks = new Map<Element, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: element, textContent: text } = node;
    // A space alone counts as well: without it the texts on both sides of a message would run into one word.
    if (!element || !text || !isJudged(element)) continue;
    const block = blockOf(element);
    blocks.set(block, (blocks.get(block) ?? '') + text);
  }
  const found = [...blocks].map(([block, text]) => ({ place: placeOf(block), rest: outside(text) }));
  for (const element of document.querySelectorAll('body *')) {
    if (!isJudged(element)) continue;
    for (const name of ATTRIBUTES) {
      const said = element.getAttribute(name);
      if (said) found.push({ place: `${placeOf(element)} [${name}]`, rest: outside(said) });
    }
  }
  return [...found, { place: 'title', rest: outside(document.title) }].filter(({ rest }) => /\p{L}/u.test(rest));
}
