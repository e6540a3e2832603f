interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly words: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** A few answers side by side, one of them in force. */
export function Choice<T extends string>({ legend, options, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend class="spoken">{legend}</legend>
      {options.map(({ value, words }) => (
        <label key={value} class="choice__option">
          <input
            class="choice__input"
            type="radio"
            name={legend}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span class="choice__words">{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
