import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Fault } from './fault';
import './field.css';
import './time-range.css';

interface TimeRangeProps {
  readonly startLabel: string;
  readonly endLabel: string;
  /** Stands between the two. */
  readonly between: string;
  /** `HH:MM`, or empty. */
  readonly start: string;
  readonly end: string;
  /** Which of the two a fault is about. */
  readonly wrong: { readonly start: boolean; readonly end: boolean };
  readonly fault: string | null;
  /** What is good to know about a range that is all right. */
  readonly note: string;
  readonly onChange: (range: { readonly start: string; readonly end: string }) => void;
  /** The button that takes the range away. */
  readonly children: ComponentChildren;
}

/** A time of day to a time of day, with the browser's own fields: they know how the user writes a time. */
export function TimeRange(props: TimeRangeProps) {
  const { startLabel, endLabel, between, start, end, wrong, fault, note, onChange, children } = props;
  const id = useId();
  const shared = { class: 'field__input time-range__input', type: 'time', required: true } as const;
  const describedBy = `${id}-note ${id}-fault`;
  return (
    <div class="time-range">
      <div class="time-range__row">
        <input
          {...shared}
          aria-label={startLabel}
          aria-describedby={describedBy}
          aria-invalid={wrong.start}
          value={start}
          onChange={(event) => onChange({ start: event.currentTarget.value, end })}
        />
        <span class="time-range__between" aria-hidden="true">
          {between}
        </span>
        <input
          {...shared}
          aria-label={endLabel}
          aria-describedby={describedBy}
          aria-invalid={wrong.end}
          value={end}
          onChange={(event) => onChange({ start, end: event.currentTarget.value })}
        />
        {children}
      </div>
      <p id={`${id}-note`} class="time-range__note">
        {note}
      </p>
      <Fault id={`${id}-fault`} words={fault} />
    </div>
  );
}
