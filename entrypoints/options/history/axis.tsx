import { useMemo } from 'preact/hooks';
import type { Bar } from './bars';
import type { Field } from './plot';

/** The names below the plots. Each bar with something in it is a link into it. */
export function Axis({ field }: { field: Field }) {
  const { bars, x, active, width, onActive } = field;
  const [plain, nameOf] = useMemo(() => {
    const shown = withRoom({ bars, x, width });
    const nameOf = (bar: Bar, index: number, isActive: boolean) => (
      <AxisName
        key={bar.from}
        bar={bar}
        words={shown.has(index) ? bar.short : ''}
        stand={shown.get(index) ?? 'middle'}
        left={x(index) ?? 0}
        width={x.bandwidth()}
        isActive={isActive}
        onActive={(isIt) => onActive(isIt ? index : null)}
      />
    );
    return [bars.map((bar, index) => nameOf(bar, index, false)), nameOf] as const;
  }, [bars, x, width, onActive]);
  return (
    <div class="axis" style={{ '--width': `${width}px` }}>
      {bars.map((bar, index) => (index === active ? nameOf(bar, index, true) : plain[index]))}
    </div>
  );
}

interface AxisNameProps {
  readonly bar: Bar;
  /** Empty where there is no room. */
  readonly words: string;
  readonly stand: Stand;
  /** Pixels. */
  readonly left: number;
  readonly width: number;
  readonly isActive: boolean;
  readonly onActive: (isActive: boolean) => void;
}

function AxisName({ bar, words, stand, left, width, isActive, onActive }: AxisNameProps) {
  const place = { '--left': `${left}px`, '--bar': `${width}px` };
  const look = `axis__name axis__name--${stand} ${isActive ? 'axis__name--active' : ''}`;
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

/** Pixels of a letter, about, and between two names at least. */
const LETTER = 7.5;
const GAP = 12;

/** Where a name stands: below the middle of its bar, or, where that would lead out of the plot, up to the bar's end. */
type Stand = 'middle' | 'end';

/** The names that have room beside one another. */
function withRoom({ bars, x, width }: Pick<Field, 'bars' | 'x' | 'width'>): ReadonlyMap<number, Stand> {
  const shown = new Map<number, Stand>();
  let free = 0;
  for (const [index, { short }] of bars.entries()) {
    if (short === '') continue;
    const from = x(index) ?? 0;
    const room = short.length * LETTER;
    const middle = from + (x.bandwidth() - room) / 2;
    const stand = middle + room > width ? 'end' : 'middle';
    const start = stand === 'end' ? from + x.bandwidth() - room : middle;
    if (start < free) continue;
    shown.set(index, stand);
    free = start + room + GAP;
  }
  return shown;
}
