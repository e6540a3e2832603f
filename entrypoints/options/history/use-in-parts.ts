import { useEffect, useState } from 'preact/hooks';

/** So many rows are drawn in one step: more of them would keep the page from answering. */
const PART = 12;

/** As much of a list as is drawn so far: a part of it at once, and another one in each step after. */
export function useInParts<T>(list: readonly T[]): readonly T[] {
  const [drawn, setDrawn] = useState(PART);
  const isAll = drawn >= list.length;
  useEffect(() => {
    if (isAll) return;
    const timer = setTimeout(() => setDrawn(drawn + PART));
    return () => clearTimeout(timer);
  }, [drawn, isAll]);
  return isAll ? list : list.slice(0, drawn);
}
