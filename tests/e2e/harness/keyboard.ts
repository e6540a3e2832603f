import type { Page } from 'puppeteer-core';
import { until } from './until';

/** Where the focus is. */
export interface Stop {
  /** Name of the element, as far as it can be told from its words. */
  readonly name: string;
  /** Whether somebody can see that it is here. */
  readonly isSeen: boolean;
}

/** More stops than any page has. */
const MOST = 250;

/** Puts the focus before the first stop of the page. A blur alone would go on from where it was. */
export async function toTop(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}

/**
 * Presses Tab from the top of the page, and gives the stops in their order.
 *
 * @param most so many stops at most: past the last one the focus leaves for the browser itself, and the page has lost it
 */
export async function walk(page: Page, most: number): Promise<Stop[]> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('[data-walked]')) one.removeAttribute('data-walked');
  });
  await toTop(page);
  const stops: Stop[] = [];
  for (let press = 0; press < MOST && stops.length < most; press++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    if (stop === 'out' || stop === 'again') break;
    if (stop !== 'same') stops.push(stop);
  }
  await toTop(page);
  return stops;
}

/** Presses Tab until the element with that name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const met: string[] = [];
  for (let press = 0; press < MOST; press++) {
    const here = await page.evaluate(nameOfFocus);
    if (here === name) return;
    met.push(here);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${name}", only to: ${[...new Set(met)].join(' | ')}`);
}

/** Waits until the break page listens to keys, which it does not in its first second in front. */
export async function listens(page: Page): Promise<void> {
  const came = await page.evaluate(() => {
    window.dispatchEvent(new Event('focus'));
    return performance.now();
  });
  await until(
    'the first second to pass',
    () => page.evaluate(() => performance.now()),
    (now) => now - came > 1_050,
  );
}

/** Names of everything that Tab should come to, in the order of the page. One of a group of radios stands for all. */
export function focusable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, summary, select, textarea, [tabindex="0"]',
    );
    return [...all]
      .filter((one) => {
        if (!one.checkVisibility({ visibilityProperty: true }) || one.matches(':disabled')) return false;
        // Of several tabs only the one in front is a stop; arrows lead to the others.
        if (one.matches('[role=tab][aria-selected=false]')) return false;
        const { type, name } = one as HTMLInputElement;
        if (type !== 'radio') return true;
        return (
          one ===
          (document.querySelector(`input[name="${name}"]:checked`) ?? document.querySelector(`input[name="${name}"]`))
        );
      })
      .map(
        (one) =>
          one.getAttribute('aria-label') ?? ((one as HTMLInputElement).labels?.[0] ?? one).textContent?.trim() ?? '',
      );
  });
}

function nameOfFocus(): string {
  const one = document.activeElement;
  if (!one) return '';
  return one.getAttribute('aria-label') ?? ((one as HTMLInputElement).labels?.[0] ?? one).textContent?.trim() ?? '';
}

/** Runs in the page. */
function look(): Stop | 'out' | 'again' | 'same' {
  const one = document.activeElement as HTMLElement | null;
  if (!one || one === document.body || one === document.documentElement) return 'out';
  // A time field has several stops inside, which nobody outside can tell apart.
  if (one.dataset.walked === 'last') return 'same';
  if (one.dataset.walked) return 'again';
  for (const before of document.querySelectorAll<HTMLElement>('[data-walked=last]')) before.dataset.walked = 'yes';
  one.dataset.walked = 'last';
  const isRinged = (element: Element | null) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  };
  const { top, bottom, left, right } = one.getBoundingClientRect();
  const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const name =
    one.getAttribute('aria-label') ?? ((one as HTMLInputElement).labels?.[0] ?? one).textContent?.trim() ?? '';
  // The card around a radio may bear the ring in its place.
  return { name, isSeen: isInView && (isRinged(one) || isRinged(one.closest('.radio-card'))) };
}
