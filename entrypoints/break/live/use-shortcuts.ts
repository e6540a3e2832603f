import { useEffect, useRef } from 'preact/hooks';

/** What a key does, by its name in `KeyboardEvent.key`. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** Keys that belong to whatever has the focus first: Space on a button presses that button. */
const NATIVE = [' ', 'Enter'];

/** Listens for keys while mounted. What a key does is what the screen says, from the moment on which it is drawn. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      const target = event.target instanceof Element ? event.target : null;
      // An open question has its own keys.
      if (target?.closest('dialog')) return;
      if (NATIVE.includes(event.key) && target?.closest('button, a, summary')) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
