import { useId } from 'preact/hooks';
import './checkbox-list.css';
import { Fault } from './fault';

interface CheckboxListProps<T extends string> {
  readonly legend: string;
  readonly about: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly about?: string }[];
  readonly chosen: readonly T[];
  readonly fault?: string | null;
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Any number of several answers. Short ones stand side by side, ones with a sentence below each other. */
export function CheckboxList<T extends string>(props: CheckboxListProps<T>) {
  const { legend, about, options, chosen, fault = null, onChange } = props;
  const id = useId();
  const hasSentences = options.some((option) => option.about);
  return (
    <fieldset class="checkboxes" aria-describedby={`${id}-about ${id}-fault`}>
      <legend class="checkboxes__legend">{legend}</legend>
      <p id={`${id}-about`} class="checkboxes__about">
        {about}
      </p>
      <div class={hasSentences ? 'checkboxes__list checkboxes__list--long' : 'checkboxes__list'}>
        {options.map((option) => (
          <div key={option.value} class="checkbox">
            <input
              id={`${id}-${option.value}`}
              class="checkbox__input"
              type="checkbox"
              checked={chosen.includes(option.value)}
              aria-describedby={option.about && `${id}-${option.value}-about`}
              onChange={({ currentTarget: { checked } }) => {
                const others = chosen.filter((one) => one !== option.value);
                onChange(checked ? [...others, option.value] : others);
              }}
            />
            <label class="checkbox__label" for={`${id}-${option.value}`}>
              {option.label}
            </label>
            {option.about && (
              <p id={`${id}-${option.value}-about`} class="checkbox__about">
                {option.about}
              </p>
            )}
          </div>
        ))}
      </div>
      <Fault id={`${id}-fault`} words={fault} />
    </fieldset>
  );
}
