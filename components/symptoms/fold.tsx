import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icon';
import './fold.css';

interface FoldProps {
  readonly id?: string;
  readonly title: ComponentChildren;
  /** A few words under the title. */
  readonly about?: ComponentChildren;
  /** A picture before the title. */
  readonly picture?: ComponentChildren;
  /** `card` has an edge of its own; `line` stands within a card. */
  readonly look?: 'card' | 'line';
  /** Open from the beginning, or from when this becomes true. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A title that opens in its place. What is inside is drawn only then. */
export function Fold({ id, title, about, picture, look = 'card', isOpen = false, children }: FoldProps) {
  const [open, setOpen] = useState(isOpen);
  useEffect(() => {
    if (isOpen) setOpen(true);
  }, [isOpen]);
  return (
    <details
      id={id}
      class={`fold fold--${look}`}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary class="fold__head">
        {picture}
        <span class="fold__words">
          <span class="fold__title">{title}</span>
          {about && <span class="fold__about">{about}</span>}
        </span>
        <Icon name="chevron" />
      </summary>
      {open && <div class="fold__body">{children}</div>}
    </details>
  );
}
