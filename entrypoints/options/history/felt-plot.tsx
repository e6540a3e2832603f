import { scaleSqrt } from 'd3-scale';
import { i18n } from '#i18n';
import { number } from '../../../components/in-words';
import { FELT } from '../../../core/feeling';
import { FELT_ROWS } from './felt-rows';
import { backWords } from './felt-words';
import type { Field } from './plot';
import { Plot } from './plot';

/** Pixels of one row. */
const ROW = 28;

/** How the back felt, flare-ups and what the workplace came to, row by row on the axis of the other plots. */
export function FeltPlot({ field }: { field: Field }) {
  const { bars, x, active } = field;
  const most = Math.max(1, ...bars.flatMap(({ summary }) => FELT.map((felt) => summary.felt[felt])));
  const size = scaleSqrt()
    .domain([0, most])
    .range([0, Math.max(2.5, Math.min(8, x.bandwidth() / 2))]);
  const middle = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  const row = (index: number) => ROW * index + ROW / 2;
  const shown = active === null ? null : bars[active];
  return (
    <Plot
      field={field}
      title={i18n.t('history.felt.title')}
      value={shown ? backWords(shown) : ''}
      height={ROW * FELT_ROWS.length}
      ticks={FELT_ROWS.map((words, index) => ({ at: row(index), words }))}
      tell={backWords}
    >
      {bars.map(({ from, summary }, index) =>
        FELT.map((felt, at) =>
          summary.felt[felt] > 0 ? (
            <circle
              key={`${from} ${felt}`}
              class={`felt-dot felt-dot--${felt}`}
              cx={middle(index)}
              cy={row(at)}
              r={size(summary.felt[felt])}
            />
          ) : null,
        ),
      )}
      {bars.map(({ from, flareUpDays }, index) =>
        flareUpDays > 0 ? (
          <rect key={from} class="part part--flare" x={x(index)} y={row(3) - 4} width={x.step()} height={8} />
        ) : null,
      )}
      {bars.map(({ from, match }, index) =>
        match === null ? null : (
          <g key={from}>
            <circle class="plot__dot" cx={middle(index)} cy={row(4)} r={3.5} />
            <text class="plot__note" x={middle(index)} y={row(4) - 7}>
              {i18n.t('audit.bar.match', { match: number(match) })}
            </text>
          </g>
        ),
      )}
    </Plot>
  );
}
