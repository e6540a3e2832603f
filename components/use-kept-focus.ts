import { useEffect, useRef } from 'preact/hooks';

/** A ref. */
interface Place {
  readonly current: HTMLElement | null;
}

/**
 * Keeps the focus near where it was: where the focused button went away with what it did, the focus goes to the place that
 * is named, so that the next Tab goes on from there.
 *
 * @param within everything in which the focus can be lost
 * @param to takes the focus; needs a tabIndex
 */
export function useKeptFocus(within: Place, to: Place): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const around = within.current;
    const onFocus = ({ target }: FocusEvent) => {
      last.current = target as Element;
    };
    around?.addEventListener('focusin', onFocus);
    return () => around?.removeEventListener('focusin', onFocus);
  });
  useEffect(() => {
    const isLost = last.current !== null && !last.current.isConnected;
    if (!isLost) return;
    last.current = null;
    if (document.activeElement === document.body || document.activeElement === null) to.current?.focus();
  });
}
