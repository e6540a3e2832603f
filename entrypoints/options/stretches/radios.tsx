import { RadioCard } from '../../../components/radio-card';

interface RadiosProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of a few answers, side by side. */
export function Radios<T extends string>({ name, legend, options, chosen, onChoose }: RadiosProps<T>) {
  return (
    <fieldset class="radios">
      <legend class="radios__legend">{legend}</legend>
      {options.map(({ value, label }) => (
        <RadioCard key={value} name={name} label={label} checked={chosen === value} onChoose={() => onChoose(value)} />
      ))}
    </fieldset>
  );
}
