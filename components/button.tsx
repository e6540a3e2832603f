import type { ComponentChildren } from 'preact';
import './button.css';

interface ButtonProps {
  /** `main`: the one thing to do now; `tool`: an icon over its words; `small`: within a line of text. */
  readonly look?: 'main' | 'plain' | 'tool' | 'small';
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A button. It says what it does in words; an icon only goes with them. */
export function Button({ look = 'plain', onClick, children }: ButtonProps) {
  return (
    <button type="button" class={`button button--${look}`} onClick={onClick}>
      {children}
    </button>
  );
}
