import { useId } from 'preact/hooks';
import { Fault } from '../../../components/fault';
import '../../../components/field.css';

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly fault: string | null;
  /** `lines`: several lines; `number`: a short field for digits. */
  readonly as?: 'line' | 'lines' | 'number';
  readonly onInput: (text: string) => void;
}

/** A field for words or a number, with why it was refused right below it. */
export function TextField({ name, label, hint, value, fault, as = 'line', onInput }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    name,
    value,
    'aria-describedby': `${id}-hint ${id}-fault`,
    'aria-invalid': fault !== null,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class={`field field--${as}`}>
      <label class="field__label" for={id}>
        {label}
      </label>
      {as === 'lines' ? (
        <textarea class="field__input" rows={5} {...shared} />
      ) : (
        <input
          class="field__input"
          type="text"
          inputMode={as === 'number' ? 'numeric' : 'text'}
          autocomplete="off"
          {...shared}
        />
      )}
      <p id={`${id}-hint`} class="field__hint">
        {hint}
      </p>
      <Fault id={`${id}-fault`} words={fault} />
    </div>
  );
}
