import { useEffect, useState } from 'preact/hooks';

/** Where in the full page somebody is: `#/settings/plan` is the part `plan` of the section `settings`. */
export interface Route {
  readonly section: string;
  readonly part: string | null;
}

/** The address of a part of a section. */
export function addressOf(section: string, part?: string): string {
  return part ? `#/${section}/${part}` : `#/${section}`;
}

/** The route in the address bar, followed. */
export function useRoute(): Route {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    // A new object each time: the same link clicked again leads there again.
    const follow = () => setRoute(read());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}

function read(): Route {
  const [section, ...rest] = location.hash.replace(/^#\/?/, '').split('/');
  const part = rest.join('/');
  return { section: section ?? '', part: part || null };
}
