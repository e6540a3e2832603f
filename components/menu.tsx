import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './button.css';
import './menu.css';

/** One thing that can be picked. */
export interface Choice {
  readonly label: string;
  readonly onPick: () => void;
}

interface MenuProps {
  readonly look?: 'plain' | 'tool';
  /** The side at which button and list are flush. */
  readonly side?: 'start' | 'end';
  readonly choices: readonly Choice[];
  readonly children: ComponentChildren;
}

/** A button that opens a short list of buttons. Escape closes the list before it closes anything else. */
export function Menu({ look = 'plain', side = 'start', choices, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useCloseOutside(around, open, () => setOpen(false));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // Unhandled, it would close the popup with it.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const pick = ({ onPick }: Choice) => {
    close();
    onPick();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard on the way up from the buttons inside
    <div class="menu" ref={around} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        class={`button button--${look} menu__button`}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      <ul id={id} class={`menu__list menu__list--${side}`} hidden={!open}>
        {choices.map((choice) => (
          <li key={choice.label}>
            <button type="button" class="menu__choice" onClick={() => pick(choice)}>
              {choice.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A click or the focus anywhere else closes the list. */
function useCloseOutside(around: { readonly current: HTMLElement | null }, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const onElsewhere = (event: Event) => {
      if (!around.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    return () => {
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  });
}
