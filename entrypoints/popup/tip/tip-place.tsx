import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './tip-place.css';

/**
 * The room for the tip. What stands in it is read after the first paint: nobody waits for it, and nothing jumps.
 *
 * @param isFree whether nothing else will stand there; until that is known the room is kept
 */
export function TipPlace({ isFree }: { isFree: boolean }) {
  const [View, setView] = useState<ComponentType | null>(null);
  useEffect(() => {
    let isWanted = true;
    const frame = requestAnimationFrame(() =>
      setTimeout(async () => {
        const { NowTip } = await import('./now-tip');
        if (isWanted) setView(() => NowTip);
      }),
    );
    return () => {
      isWanted = false;
      cancelAnimationFrame(frame);
    };
  }, []);
  return <div class="tip-place">{isFree && View && <View />}</div>;
}
