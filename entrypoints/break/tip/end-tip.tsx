import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './end-tip.css';

/** The tip at the end of a break. Its code is read when a break has ended, so that no break waits for it. */
export function EndTip() {
  const [View, setView] = useState<ComponentType | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('./tip-view').then(({ TipView }) => {
      if (isWanted) setView(() => TipView);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return <div class="end-tip">{View && <View />}</div>;
}
