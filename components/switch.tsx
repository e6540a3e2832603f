import { useId } from 'preact/hooks';
import { Fault } from './fault';
import './switch.css';

interface SwitchProps {
  readonly label: string;
  readonly description?: string;
  readonly checked: boolean;
  readonly fault?: string | null;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off, with a sentence that says what that means. */
export function Switch({ label, description, checked, fault = null, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <div class="switch__row">
        <label class="switch__label" for={id}>
          {label}
        </label>
        <input
          id={id}
          class="switch__input"
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
          role="switch"
          checked={checked}
          aria-describedby={`${id}-about ${id}-fault`}
          aria-invalid={fault !== null}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </div>
      <p id={`${id}-about`} class="switch__about">
        {description}
      </p>
      <Fault id={`${id}-fault`} words={fault} />
    </div>
  );
}
