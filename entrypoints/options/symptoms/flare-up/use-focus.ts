import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A ref for what is gone to when it appears: who reads by ear is taken along. */
export function useFocus<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
}
