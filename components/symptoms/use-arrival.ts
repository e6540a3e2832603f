import { useEffect } from 'preact/hooks';

/**
 * Brings an item into view once it is there, and the focus to it, so that the next Tab goes on from there.
 *
 * @param id of the element; null where the page is looked at from its top
 * @param isThere whether the page that has it is drawn
 * @param block where in the window it comes to stand; `nearest` moves no more than has to be
 */
export function useArrival(
  id: string | null | undefined,
  isThere: boolean,
  block: ScrollLogicalPosition = 'start',
): void {
  useEffect(() => {
    const item = id && isThere ? document.getElementById(id) : null;
    if (!item) return;
    const stop = item.matches('details') ? item.querySelector('summary') : item;
    stop?.focus({ preventScroll: true });
    item.scrollIntoView({ block });
  }, [id, isThere, block]);
}
