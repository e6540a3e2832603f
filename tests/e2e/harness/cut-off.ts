import type { Page } from 'puppeteer-core';

/**
 * Words that do not fit: boxes that cut off what they hold, words that stand out of their own box or of a drawing, and a
 * page that has to be scrolled sideways. A box that can be scrolled cuts nothing off, and what is only for those who hear
 * the page is no box.
 *
 * @returns one line for each, with the place
 */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    /** Room that a list keeps for the arrow at its end, in pixels. */
    const ARROW = 16;
    const placeOf = (element: Element) => {
      const named = (one: Element) => `${one.localName}${one.classList[0] ? `.${one.classList[0]}` : ''}`;
      const { parentElement } = element;
      return `${parentElement ? `${named(parentElement)} > ` : ''}${named(element)}`;
    };
    const say = (element: Element, why: string) => {
      found.add(`${placeOf(element)} ${why}: ${(element.textContent ?? '').trim().slice(0, 60)}`);
    };
    /** How far the words of an element itself stand out of its box to the side, in pixels. */
    const outOf = (element: Element) => {
      const box = element.getBoundingClientRect();
      const range = document.createRange();
      const lines = [...element.childNodes].flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) return [];
        range.selectNodeContents(node);
        return [...range.getClientRects()];
      });
      return Math.round(Math.max(0, ...lines.flatMap(({ left, right }) => [box.left - left, right - box.right])));
    };
    /** For those who hear the page: a pixel, clipped away. */
    const isOnlyHeard = (element: Element): boolean =>
      getComputedStyle(element).clipPath === 'inset(50%)' ||
      (element.parentElement !== null && isOnlyHeard(element.parentElement));
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!(element instanceof HTMLElement) || !element.checkVisibility({ visibilityProperty: true })) continue;
      const style = getComputedStyle(element);
      if (isOnlyHeard(element)) continue;
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      if (clientWidth === 0 || element.textContent?.trim() === '') continue;
      const wide = scrollWidth > clientWidth + 1;
      const high = scrollHeight > clientHeight + 1;
      // A name that may be long: whole in its tooltip.
      if (style.textOverflow === 'ellipsis' && element.querySelector('[title]')) continue;
      if (hides(style.overflowX) && wide) say(element, `cuts off ${scrollWidth - clientWidth} px aside`);
      if (hides(style.overflowY) && high) say(element, `cuts off ${scrollHeight - clientHeight} px below`);
      const isBox = style.display !== 'inline' && style.overflowX === 'visible';
      const out = isBox ? outOf(element) : 0;
      if (out > 1) say(element, `is ${out} px too narrow for its words`);
    }
    const pen = document.createElement('canvas').getContext('2d');
    for (const list of document.querySelectorAll('select')) {
      if (!pen || !list.checkVisibility()) continue;
      const style = getComputedStyle(list);
      pen.font = style.font;
      const padding = Number.parseFloat(style.paddingInlineStart) + Number.parseFloat(style.paddingInlineEnd);
      const words = pen.measureText(list.selectedOptions[0]?.text ?? '').width + ARROW;
      if (words > list.clientWidth - padding) say(list, 'cuts off what is chosen');
    }
    for (const text of document.querySelectorAll('svg text')) {
      const words = text.getBoundingClientRect();
      const drawing = text.closest('svg')?.getBoundingClientRect();
      if (!drawing || words.width === 0 || !text.checkVisibility()) continue;
      const out = Math.max(drawing.left - words.left, words.right - drawing.right);
      if (out > 1) say(text, `stands ${Math.round(out)} px out of its drawing`);
    }
    const aside = document.documentElement.scrollWidth - innerWidth;
    const reaches = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > innerWidth + 1 || left < -1;
    };
    if (aside > 0) {
      const out = [...document.body.querySelectorAll('*')].filter((one) => !isOnlyHeard(one) && reaches(one));
      found.add(`the page is ${aside} px too wide`);
      for (const one of out.filter((one) => ![...one.children].some(reaches))) say(one, 'stands out of the page');
    }
    return [...found];
  });
}
