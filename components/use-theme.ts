import { useLayoutEffect } from 'preact/hooks';
import type { Settings } from '../core/settings';

/** Gives the page the colours that somebody chose; `tokens.css` knows what to do with it. Before anything is painted. */
export function useTheme(theme: Settings['theme']): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}
