import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { Fault } from './fault';
import './field.css';
import { LOCALE } from './locale';

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  /** Which numbers it takes, and what it means. */
  readonly hint: string;
  /** The number in force. */
  readonly value: number;
  /** Raise it to throw away what was typed, as a reset does. */
  readonly revision: number;
  /** A fault that came from elsewhere than from what was typed. */
  readonly fault?: string | null;
  /** Says in words why a text cannot be taken, or null. */
  readonly check: (text: string) => string | null;
  /** Called with a text that `check` has nothing against. */
  readonly onCommit: (text: string) => void;
}

const format = new Intl.NumberFormat(LOCALE, { useGrouping: false });

/**
 * A number with its unit. A refused text stays in the field to be corrected; the value in force stays in force.
 * Not type=number: that hides from us what was typed as soon as it is no number, and changes when the page is scrolled.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, unit, hint, value, revision, check, onCommit } = props;
  const id = useId();
  const [text, setText] = useState(() => format.format(value));
  const [refused, setRefused] = useState<string | null>(null);
  const restore = () => {
    setText(format.format(value));
    setRefused(null);
  };
  // With the drawing, not after the next frame: by then somebody may have begun to type.
  useLayoutEffect(restore, [revision]);
  useLayoutEffect(() => {
    // A value that was taken back by a fault leaves the text to be corrected.
    if (!props.fault) restore();
  }, [value]);
  const commit = (typed: string) => {
    const why = check(typed);
    setRefused(why);
    if (why === null) onCommit(typed);
  };
  const type = (typed: string) => {
    setText(typed);
    // A mistake is named when the field is left, and forgiven as soon as it is mended.
    if (refused !== null) setRefused(check(typed));
  };
  const fault = refused ?? props.fault ?? null;
  return (
    <div class="field">
      <label id={`${id}-label`} class="field__label" for={id}>
        {label}
      </label>
      <span class="field__box">
        <input
          id={id}
          class="field__input"
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-labelledby={`${id}-label ${id}-unit`}
          aria-describedby={`${id}-hint ${id}-fault`}
          aria-invalid={fault !== null}
          onInput={(event) => type(event.currentTarget.value)}
          onChange={(event) => commit(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && restore()}
        />
        <span id={`${id}-unit`} class="field__unit">
          {unit}
        </span>
      </span>
      <p id={`${id}-hint`} class="field__hint">
        {hint}
      </p>
      <Fault id={`${id}-fault`} words={fault} />
    </div>
  );
}
