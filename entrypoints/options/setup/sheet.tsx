import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useKeptFocus } from '../../../components/use-kept-focus';
import './sheet.css';

interface SheetProps {
  readonly name: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}

/** A card of the section with its heading, to which the focus goes where a button of it went away. */
export function Sheet({ name, title, about, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(sheet, heading);
  return (
    <section id={name} class="sheet" aria-labelledby={`${name}-title`} ref={sheet}>
      <h2 id={`${name}-title`} class="sheet__title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {about && <p class="sheet__about">{about}</p>}
      {children}
    </section>
  );
}
