import { useId } from 'preact/hooks';

interface SelectProps<T extends string> {
  readonly label: string;
  /** What stands there while nothing is chosen. */
  readonly any: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T | null;
  readonly onChoose: (value: T | null) => void;
}

/** One of several answers, or any. */
export function Select<T extends string>({ label, any, options, chosen, onChoose }: SelectProps<T>) {
  const id = useId();
  return (
    <div class="select">
      <label class="select__label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="select__box"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => {
          onChoose(options.find((one) => one.value === value)?.value ?? null);
        }}
      >
        <option value="">{any}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
