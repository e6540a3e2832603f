import type { ScaleBand, ScaleLinear } from 'd3-scale';
import { scaleBand, scaleLinear } from 'd3-scale';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Bar } from './bars';
import { cutToFit } from './cut-to-fit';
import { FELT_ROWS } from './felt-rows';

/** Room for the words and numbers beside the plots, for the longest of them, and beyond the last bar; in pixels. */
const LETTER = 6.4;
const GAP = 8;
const ROWS = [...FELT_ROWS, i18n.t('history.felt.workplace')];
const LEFT = GAP + 2 + LETTER * Math.max(...ROWS.map(({ length }) => length));
const RIGHT = 4;
const TOP = 8;
/** Half a line below the ground, for its number. */
const BOTTOM = 8;

/** What all plots of a page have in common: they stand above one another on the same horizontal axis. */
export interface Field {
  readonly bars: readonly Bar[];
  /** Width in pixels. */
  readonly width: number;
  /** Place of each bar, by its index. */
  readonly x: ScaleBand<number>;
  /** The bar that is looked at; null where none is. */
  readonly active: number | null;
  readonly onActive: (index: number | null) => void;
}

/** The horizontal axis for so many bars. */
export function axisOf(count: number, width: number): ScaleBand<number> {
  return scaleBand<number>()
    .domain(Array.from({ length: count }, (_, index) => index))
    .range([LEFT, Math.max(LEFT, width - RIGHT)])
    .paddingInner(count > 60 ? 0.1 : 0.28);
}

/** A vertical axis from nothing to the largest value, rounded up to a full step. */
export function heightOf(largest: number, height: number, ticks = 3): ScaleLinear<number, number> {
  return scaleLinear()
    .domain([0, Math.max(largest, 1e-9)])
    .nice(ticks)
    .range([height, TOP]);
}

interface PlotProps {
  readonly field: Field;
  readonly title: string;
  /** What the bar that is looked at comes to, or all of them. */
  readonly value: string;
  readonly height: number;
  readonly ticks: readonly { readonly at: number; readonly words: string }[];
  /** What a bar comes to, in words; the same function as long as it says the same. */
  readonly tell: (bar: Bar) => string;
  readonly legend?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One plot. For those who do not see it, a list stands beside it with an entry for each bar. */
export function Plot({ field, title, value, height, ticks, tell, legend, children }: PlotProps) {
  const { bars, width, x, active, onActive } = field;
  const barAt = (event: MouseEvent): number | null => {
    const { left, right } = (event.currentTarget as Element).getBoundingClientRect();
    const along = document.dir === 'rtl' ? right - event.clientX : event.clientX - left;
    const index = Math.floor((along - LEFT) / x.step());
    return index >= 0 && index < bars.length ? index : null;
  };
  return (
    <figure class="plot">
      <figcaption class="plot__head">
        <h2 class="plot__title">{title}</h2>
        <span class="plot__value">{value}</span>
      </figcaption>
      {legend}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the axis is the way for the keyboard */}
      <svg
        class="plot__field"
        width={width}
        height={height + BOTTOM}
        role="img"
        aria-label={value === '' ? title : i18n.t('history.tell', { name: title, what: value })}
        onPointerMove={(event) => onActive(barAt(event))}
        onPointerLeave={() => onActive(null)}
        onClick={(event) => {
          // A finger has left again by now: no bar is looked at any more.
          const bar = bars[barAt(event) ?? -1];
          if (bar && !bar.isEmpty) location.hash = bar.href;
        }}
      >
        {ticks.map(({ at, words }) => (
          <g key={at}>
            <line class="plot__grid" x1={LEFT} x2={width} y1={at} y2={at} />
            <Tick at={at} words={words} />
          </g>
        ))}
        {active !== null && (
          <rect class="plot__active" x={(x(active) ?? 0) - 1} y={0} width={x.bandwidth() + 2} height={height} />
        )}
        {children}
      </svg>
      <Told bars={bars} tell={tell} />
    </figure>
  );
}

function Tick({ at, words }: PlotProps['ticks'][number]) {
  const shown = cutToFit(words, LEFT - GAP);
  return (
    <text class="plot__tick" x={LEFT - GAP} y={at} dy="0.32em">
      {shown}
      {shown !== words && <title>{words}</title>}
    </text>
  );
}

/** Made anew only where it says something new, not whenever another bar is looked at. */
function Told({ bars, tell }: Pick<Field, 'bars'> & Pick<PlotProps, 'tell'>) {
  return useMemo(
    () => (
      <ul class="spoken">
        {bars
          .filter(({ isEmpty }) => !isEmpty)
          .map((bar) => (
            <li key={bar.from}>{i18n.t('history.tell', { name: bar.name, what: tell(bar) })}</li>
          ))}
      </ul>
    ),
    [bars, tell],
  );
}
