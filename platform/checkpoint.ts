import { browser } from 'wxt/browser';

/**
 * A numbered place between two awaits of the background. Does nothing in what people get; a test build stops there for
 * ever when `storage.local` says so (`stop`: the number), after noting that it did (`stopped`), so that a test can kill
 * the worker at every one of them in turn.
 */
export function checkpoint(number: number): Promise<void> | undefined {
  return import.meta.env.MODE === 'test' ? stopIfAsked(number) : undefined;
}

async function stopIfAsked(number: number): Promise<void> {
  const { stop } = await browser.storage.local.get('stop');
  if (stop !== number) return;
  await browser.storage.local.set({ stopped: number });
  await new Promise(() => {});
}
