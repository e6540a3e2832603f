import { useEffect, useState } from 'preact/hooks';

/**
 * A value that is read at once and read anew whenever something says that it changed.
 *
 * @param read how to read it; must not change between renders
 * @param subscribe calls back at every change and returns how to stop; must not change between renders
 * @param first what is known before the first reading ends
 */
export function useLive<T>(read: () => Promise<T>, subscribe: (changed: () => void) => () => void, first: T): T {
  const [value, setValue] = useState(first);
  useEffect(() => {
    let latest = 0;
    const refresh = async () => {
      const mine = ++latest;
      const next = await read();
      // A slow reading must not overwrite a later one.
      if (mine === latest) setValue(next);
    };
    void refresh();
    const stop = subscribe(() => void refresh());
    return () => {
      // What was asked for before is no answer any more.
      latest = Number.NaN;
      stop();
    };
  }, [read, subscribe]);
  return value;
}
