import type { ComponentChildren } from 'preact';
import '../../../components/button.css';
import './button.css';

interface Props {
  /** `main`: the one action of the screen. `quiet`: possible, and nothing that asks for attention. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly describedBy?: string;
  readonly keys?: string;
  /** Of a button that stays down. */
  readonly pressed?: boolean;
}

/** A button of the break page: it gives the focus back after a click, and names its key. */
export function Button({ look = 'plain', onPress, children, describedBy, keys, pressed }: Props) {
  const press = (event: MouseEvent) => {
    // After a click of the mouse Space belongs to the break again, not to the button that happened to be clicked last.
    if (event.detail > 0) (event.currentTarget as HTMLElement).blur();
    onPress();
  };
  return (
    <button
      type="button"
      class={`button button--${look}`}
      onClick={press}
      aria-describedby={describedBy}
      aria-keyshortcuts={keys}
      aria-pressed={pressed}
    >
      {children}
    </button>
  );
}
