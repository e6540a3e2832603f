import type { ComponentChildren } from 'preact';
import { Button } from './button';
import './notice.css';

interface NoticeProps {
  /** `card` is told once and waits for its button; `quiet` stands there as long as it is true. */
  readonly look: 'card' | 'quiet';
  readonly action: string;
  readonly onAction: () => void;
  readonly children: ComponentChildren;
}

/** One honest sentence with one button. */
export function Notice({ look, action, onAction, children }: NoticeProps) {
  return (
    <div class={`notice notice--${look}`}>
      <p class="notice__words">{children}</p>
      <Button look="small" onClick={onAction}>
        {action}
      </Button>
    </div>
  );
}
