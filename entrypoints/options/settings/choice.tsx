import { Fault } from '../../../components/fault';
import { RadioCard } from '../../../components/radio-card';

interface ChoiceProps<T extends string> {
  /** Of the setting; the radios of one choice share it. */
  readonly name: string;
  readonly legend: string;
  readonly about?: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly about?: string }[];
  readonly chosen: T;
  readonly fault: string | null;
  readonly onChoose: (value: T) => void;
}

/** One of a few answers in words, as small cards side by side where there is room. */
export function Choice<T extends string>({ name, legend, about, options, chosen, fault, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class="cards cards--small" aria-describedby={`${name}-fault`}>
      <legend class="cards__title">{legend}</legend>
      {about && <p class="cards__about">{about}</p>}
      {options.map(({ value, label, about }) => (
        <RadioCard
          key={value}
          name={name}
          label={label}
          description={about && <p>{about}</p>}
          checked={chosen === value}
          onChoose={() => onChoose(value)}
        />
      ))}
      <Fault id={`${name}-fault`} words={fault} />
    </fieldset>
  );
}
