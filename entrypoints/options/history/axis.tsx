import type { Bar } from './bars';
import type { Field } from './plot';

/** The names below the plots. Each bar with something in it is a link into it. */
export function Axis({ field }: { field: Field }) {
  const { bars, x, active, width, onActive } = field;
  const shown = withRoom(field);
  return (
    <div class="axis" style={{ '--width': `${width}px` }}>
      {bars.map((bar, index) => (
        <AxisName
          key={bar.from}
          bar={bar}
          words={shown.has(index) ? bar.short : ''}
          left={x(index) ?? 0}
          width={x.bandwidth()}
          isActive={active === index}
          onActive={(isIt) => onActive(isIt ? index : null)}
        />
      ))}
    </div>
  );
}

interface AxisNameProps {
  readonly bar: Bar;
  /** Empty where there is no room. */
  readonly words: string;
  /** Pixels. */
  readonly left: number;
  readonly width: number;
  readonly isActive: boolean;
  readonly onActive: (isActive: boolean) => void;
}

function AxisName({ bar, words, left, width, isActive, onActive }: AxisNameProps) {
  const place = { '--left': `${left}px`, '--bar': `${width}px` };
  const look = `axis__name ${isActive ? 'axis__name--active' : ''}`;
  if (bar.isEmpty) {
    return (
      <span class={look} style={place} aria-hidden="true">
        <span class="axis__words">{words}</span>
      </span>
    );
  }
  return (
    <a
      class={look}
      style={place}
      href={bar.href}
      aria-label={bar.name}
      onFocus={() => onActive(true)}
      onBlur={() => onActive(false)}
    >
      <span class="axis__words">{words}</span>
    </a>
  );
}

/** Pixels that a name takes at least, with the distance to the next. */
const ROOM = 38;

/** The names that have room beside one another. */
function withRoom({ bars, x }: Field): ReadonlySet<number> {
  const shown = new Set<number>();
  let free = 0;
  for (const [index, { short }] of bars.entries()) {
    const middle = (x(index) ?? 0) + x.bandwidth() / 2;
    if (short === '' || middle < free) continue;
    shown.add(index);
    free = middle + (short.length > 3 ? ROOM + 6 : ROOM);
  }
  return shown;
}
