import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './radio-card.css';

interface RadioCardProps {
  /** The same for all cards of one question. */
  readonly name: string;
  readonly label: string;
  /** What a screen reader hears after the label. */
  readonly description?: ComponentChildren;
  readonly checked: boolean;
  readonly onChoose: () => void;
  /** What else the card shows. Links in it can be clicked. */
  readonly children?: ComponentChildren;
}

/** One of several answers, on a card that can be clicked anywhere. Put the cards of one question into a fieldset. */
export function RadioCard({ name, label, description, checked, onChoose, children }: RadioCardProps) {
  const id = useId();
  return (
    <div class="radio-card">
      <input
        id={id}
        class="radio-card__input"
        type="radio"
        name={name}
        checked={checked}
        aria-describedby={description ? `${id}-about` : undefined}
        onChange={onChoose}
      />
      <label class="radio-card__label" for={id}>
        {label}
      </label>
      {description && (
        <div id={`${id}-about`} class="radio-card__about">
          {description}
        </div>
      )}
      {children && <div class="radio-card__more">{children}</div>}
    </div>
  );
}
