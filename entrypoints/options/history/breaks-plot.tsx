import { stack } from 'd3-shape';
import { useCallback, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { number } from '../../../components/in-words';
import type { Result } from '../../../core/day/day';
import type { Summary } from '../../../core/history/summary';
import { sumOf } from '../../../core/history/summary';
import type { Kind } from '../../../core/kind';
import { barPath } from './bar-path';
import type { Bar } from './bars';
import type { Field } from './plot';
import { heightOf, Plot } from './plot';

const HEIGHT = 160;

/** What becomes of breaks, from the ground up. Being put off is no end of one: the table has it. */
const ENDS: readonly Result[] = ['taken', 'partly', 'natural', 'skipped', 'missed'];

/** Breaks by what became of them. */
export function BreaksPlot({ field, kind }: { field: Field; kind: Kind }) {
  const { bars, x, active } = field;
  const { y, drawn } = useMemo(() => drawnOf(bars, x, kind), [bars, x, kind]);
  const ticks = y.ticks(3).filter(Number.isInteger);
  const shown = active === null ? sumOf(bars.map(({ summary }) => summary)) : (bars[active]?.summary ?? sumOf([]));
  const tell = useCallback(({ summary }: Bar) => breaksWords(summary, kind), [kind]);
  const taken = shown.counts[kind].taken + shown.counts[kind].partly + shown.counts[kind].natural;
  return (
    <Plot
      field={field}
      title={i18n.t(`history.breaks.${kind}`)}
      value={i18n.t('history.breaks.value', taken, { count: number(taken) })}
      height={HEIGHT}
      ticks={ticks.map((tick) => ({ at: y(tick), words: number(tick) }))}
      tell={tell}
      legend={
        <ul class="plot__legend">
          {ENDS.map((result) => (
            <li key={result}>
              <svg width="12" height="12" aria-hidden="true">
                <rect class={`part part--${result}`} x="0.75" y="0.75" width="10.5" height="10.5" rx="2" />
              </svg>
              {i18n.t(`today.result.${result}`)}
            </li>
          ))}
        </ul>
      }
    >
      {drawn}
    </Plot>
  );
}

/** The same whichever bar is looked at. */
function drawnOf(bars: Field['bars'], x: Field['x'], kind: Kind) {
  const layers = stack<Summary, Result>()
    .keys(ENDS)
    .value(({ counts }, result) => counts[kind][result])(bars.map(({ summary }) => summary));
  const y = heightOf(Math.max(...layers.flatMap((layer) => layer.map((ends) => ends[1]))), HEIGHT);
  const drawn = layers.map((layer) => (
    <path
      key={layer.key}
      class={`part part--${layer.key}`}
      d={barPath(
        layer.flatMap(([from, to], index) => {
          // A line of paper between two parts.
          const height = y(from) - y(to) - 1;
          if (height <= 0) return [];
          return {
            x: (x(index) ?? 0) + INSET,
            y: y(to) + INSET,
            width: Math.max(1, x.bandwidth() - 2 * INSET),
            height: Math.max(0.5, height - 2 * INSET),
          };
        }),
      )}
    />
  ));
  return { y, drawn };
}

/** Half of the line around a part. */
const INSET = 0.75;

/** Breaks of a kind by what became of them, in words. */
export function breaksWords({ counts }: Summary, kind: Kind): string {
  const said = ENDS.filter((result) => counts[kind][result] > 0).map((result) =>
    i18n.t('history.count', { what: i18n.t(`today.result.${result}`), n: number(counts[kind][result]) }),
  );
  return said.length > 0 ? said.join(', ') : i18n.t('history.none');
}
