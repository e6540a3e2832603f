import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from './until';

/** Anything that somebody can press or fill. */
const CONTROLS = 'button, a[href], summary, input, textarea, [role=menuitem], [role=listbox]';

/**
 * A control by its name as a screen reader would say it, once it is there and can be seen.
 *
 * @param within selector of the part of the page to look in
 */
export function control(page: Page, name: string, within = 'body'): Promise<ElementHandle<HTMLElement>> {
  const look = async () => {
    const handle = await page.evaluateHandle(
      (name, within, controls) => {
        const plain = (element: Element) => {
          const copy = element.cloneNode(true) as Element;
          for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
          return copy.textContent?.replace(/\s+/g, ' ').trim();
        };
        const nameOf = (element: Element) =>
          element.getAttribute('aria-label') ?? plain((element as HTMLInputElement).labels?.[0] ?? element);
        return (
          [...document.querySelectorAll<HTMLElement>(`:is(${within}) :is(${controls})`)].find(
            (element) => element.checkVisibility() && nameOf(element) === name,
          ) ?? null
        );
      },
      name,
      within,
      CONTROLS,
    );
    return handle.asElement() as ElementHandle<HTMLElement> | null;
  };
  return until(`"${name}" in ${within}`, look, (found) => found !== null) as Promise<ElementHandle<HTMLElement>>;
}

/** Presses a control with the mouse. */
export async function click(page: Page, name: string, within?: string): Promise<void> {
  // Found anew where the page was drawn anew between the look and the press.
  await until(
    `a press on "${name}"`,
    async () => {
      const found = await control(page, name, within);
      await found.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
      return found.click().then(
        () => true,
        () => false,
      );
    },
    Boolean,
  );
}

/** Types a text into a field in place of what is there, and leaves the field. */
export async function fill(page: Page, name: string, text: string, within?: string): Promise<void> {
  const field = await control(page, name, within);
  await field.evaluate((element) => {
    element.focus();
    (element as HTMLInputElement).select();
  });
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/** What stands at a field because it was refused, as a screen reader says it after the field; empty where nothing does. */
export async function faultAt(page: Page, name: string, within?: string): Promise<string> {
  const field = await control(page, name, within);
  return field.evaluate((element) => {
    const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
    const [fault] = ids.filter((id) => id.endsWith('-fault'));
    const text = (fault && document.getElementById(fault)?.textContent) ?? '';
    const isInvalid = element.getAttribute('aria-invalid') === 'true';
    if (isInvalid !== (text !== '')) return `Invalid: ${isInvalid}, but the fault is "${text}".`;
    return text;
  });
}
