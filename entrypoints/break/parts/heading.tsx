import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The page's heading. It takes the focus when a view opens: a focused button would be pressed by whoever is typing. */
export function Heading({ children, describedBy }: { children: ComponentChildren; describedBy?: string }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => ref.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={ref} class="heading" tabIndex={-1} aria-describedby={describedBy}>
      {children}
    </h1>
  );
}
