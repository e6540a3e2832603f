import { line } from 'd3-shape';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { duration, number } from '../../../components/in-words';
import { sumOf } from '../../../core/history/summary';
import { HOUR } from '../../../core/units';
import type { Bar } from './bars';
import type { Field } from './plot';
import { heightOf, Plot } from './plot';

const HEIGHT = 96;
/** The axis reaches to an hour at least: steps of less would all read "0 h". */
const LEAST = 1;

const longestWords = ({ summary }: Bar) => (summary.longest > 0 ? duration(summary.longest) : i18n.t('history.none'));

/** The longest stretch without moving. */
export function LongestPlot({ field }: { field: Field }) {
  const { bars, x, active } = field;
  const { y, drawn } = useMemo(() => drawnOf(bars, x), [bars, x]);
  const { longest } =
    active === null ? sumOf(bars.map(({ summary }) => summary)) : (bars[active]?.summary ?? sumOf([]));
  return (
    <Plot
      field={field}
      title={i18n.t('history.longest.title')}
      value={longest > 0 ? duration(longest) : ''}
      height={HEIGHT}
      ticks={y.ticks(2).map((tick) => ({ at: y(tick), words: i18n.t('popup.hours', { hours: number(tick) }) }))}
      tell={longestWords}
    >
      {drawn}
    </Plot>
  );
}

/** The same whichever bar is looked at. */
function drawnOf(bars: Field['bars'], x: Field['x']) {
  const y = heightOf(Math.max(LEAST, ...bars.map(hours)), HEIGHT, 2);
  const middle = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  const isKnown = (bar: Bar) => bar.summary.longest > 0;
  const path = line<Bar>()
    .defined(isKnown)
    .x((_, index) => middle(index))
    .y((bar) => y(hours(bar)))(bars);
  const drawn = (
    <>
      <path class="plot__line" d={path ?? ''} />
      {bars.map((bar, index) =>
        isKnown(bar) ? (
          <circle
            key={bar.from}
            class="plot__dot"
            cx={middle(index)}
            cy={y(hours(bar))}
            r={Math.min(3.5, Math.max(1.5, x.bandwidth() / 3))}
          />
        ) : null,
      )}
    </>
  );
  return { y, drawn };
}

function hours({ summary }: Bar): number {
  return summary.longest / HOUR;
}
