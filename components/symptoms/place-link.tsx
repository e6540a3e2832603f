import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { addressOfPlace, type Place } from './place';
import { ReaderContext } from './reader';

interface PlaceLinkProps {
  readonly to: Place;
  readonly class?: string;
  /** It leads to where one is. */
  readonly isHere?: boolean;
  readonly children: ComponentChildren;
}

/** A link within the reference. In the popup it changes what the tab shows; opened in a new tab it is the full page. */
export function PlaceLink({ to, class: look, isHere = false, children }: PlaceLinkProps) {
  const { go } = useContext(ReaderContext);
  return (
    <a
      class={look}
      href={addressOfPlace(to)}
      aria-current={isHere ? 'page' : undefined}
      onClick={(event) => goInstead(event, to, go)}
    >
      {children}
    </a>
  );
}

/** Goes to a place where the page can; a click that asks for a new tab is left to the browser. */
export function goInstead(event: MouseEvent, to: Place, go: ((place: Place) => void) | undefined): void {
  if (!go || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(to);
}
