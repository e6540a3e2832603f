import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Section, SectionProps } from './sections';

/** The code of a section once it is there; until then the one before it stays, so that nothing flashes. */
export function useSection({ name, load }: Section): { name: string; View: ComponentType<SectionProps> } | null {
  const [shown, setShown] = useState<{ name: string; View: ComponentType<SectionProps> } | null>(null);
  // Before the first paint: it begins to load a frame earlier.
  useLayoutEffect(() => {
    let isWanted = true;
    void load().then((View) => {
      if (isWanted) setShown({ name, View });
    });
    return () => {
      isWanted = false;
    };
  }, [name, load]);
  return shown;
}
