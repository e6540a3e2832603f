import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A ref for what is gone to when it appears: who reads by ear is taken along. */
export function useFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  // Before it is painted: a key pressed at first sight must not be overtaken.
  useLayoutEffect(() => ref.current?.focus(), []);
  return ref;
}
