import { useId, useState } from 'preact/hooks';
import type { Fact } from '../core/day/day';
import type { DayLine as Line } from '../core/day/day-line';
import { breakMark } from './break-mark';
import { markFor } from './day-line-keys';
import './day-line.css';

interface DayLineProps {
  readonly line: Line;
  /** Name of the whole, for those who do not see it. */
  readonly label: string;
  /** What a mark means, in words. */
  readonly tell: (fact: Fact) => string;
}

/** The day as one line with a mark for each break. One stop for the keyboard; arrows go from mark to mark. */
export function DayLine({ line, label, tell }: DayLineProps) {
  const { desk, marks, now } = line;
  const [picked, setPicked] = useState<number | null>(null);
  const id = useId();
  const shown = picked === null ? undefined : marks[Math.min(picked, marks.length - 1)];
  const nearest = (event: PointerEvent) => {
    const { left, width } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const share = (event.clientX - left) / width;
    const place = document.dir === 'rtl' ? 1 - share : share;
    const distances = marks.map((mark) => Math.abs(mark.place - place));
    setPicked(distances.indexOf(Math.min(...distances)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = markFor(event.key, picked, marks.length, document.dir === 'rtl');
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    setPicked(next);
  };
  const picture = (
    <>
      <span class="day-line__track" />
      {desk.map(({ from, to }) => (
        <span key={from} class="day-line__desk" style={{ '--from': from, '--to': to }} />
      ))}
      <span class="day-line__now" style={{ '--place': now }} />
    </>
  );
  if (marks.length === 0) {
    return (
      <div class="day-line">
        <div class="day-line__line" role="img" aria-label={label}>
          {picture}
        </div>
      </div>
    );
  }
  return (
    <div class="day-line" onPointerMove={nearest} onPointerLeave={() => setPicked(null)}>
      <div
        class="day-line__line"
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-orientation="horizontal"
        aria-activedescendant={shown && `${id}-${shown.fact.id}`}
        onKeyDown={onKeyDown}
        onFocus={() => setPicked((old) => old ?? marks.length - 1)}
        onBlur={() => setPicked(null)}
      >
        {picture}
        {marks.map(({ place, fact }) => (
          <span
            key={fact.id}
            id={`${id}-${fact.id}`}
            class={`day-line__mark ${breakMark(fact)}`}
            style={{ '--place': place }}
            role="option"
            tabIndex={-1}
            aria-selected={shown?.fact === fact}
            aria-label={tell(fact)}
          />
        ))}
      </div>
      {shown && (
        <span class="day-line__tip" role="tooltip" style={{ '--place': shown.place }}>
          {tell(shown.fact)}
        </span>
      )}
    </div>
  );
}
