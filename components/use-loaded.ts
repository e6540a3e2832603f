import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/**
 * Code that is read when it is first needed.
 *
 * @param load how to get it; must not change between renders
 * @returns what was loaded or null, and the function that starts it
 */
export function useLoaded<T>(load: () => Promise<T>): [T | null, () => void] {
  const [loaded, setLoaded] = useState<{ readonly it: T } | null>(null);
  const isUnder = useRef(false);
  const isGone = useRef(false);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );
  const start = useCallback(() => {
    if (isUnder.current) return;
    isUnder.current = true;
    void load().then((it) => {
      if (!isGone.current) setLoaded({ it });
    });
  }, [load]);
  return [loaded?.it ?? null, start];
}
