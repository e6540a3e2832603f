import { useEffect, useState } from 'preact/hooks';

/**
 * The time, moving once a second while the page is visible.
 *
 * @param clock reads the wall clock in milliseconds; must not change between renders
 */
export function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const tick = () => setNow(clock());
    const timer = setInterval(tick, 1_000);
    // A page that slept shows the truth as soon as somebody looks at it.
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [clock]);
  return now;
}
