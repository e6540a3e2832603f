import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * A sentence to announce when the state has changed: nothing at first, as the page itself is read then.
 *
 * @param state name of the state; the sentence may change within one without being news
 */
export function useNews(state: string, sentence: string): string {
  const [news, setNews] = useState('');
  const last = useRef(state);
  useEffect(() => {
    if (last.current === state) return;
    last.current = state;
    setNews(sentence);
  }, [state, sentence]);
  return news;
}
