import { scaleSqrt } from 'd3-scale';
import { i18n } from '#i18n';
import { number } from '../../../components/in-words';
import type { Felt } from '../../../core/feeling';
import { FELT } from '../../../core/feeling';
import type { DayRange } from '../../../core/history/period';
import type { Summary } from '../../../core/history/summary';
import type { Bar } from './bars';
import { FELT_ROWS } from './felt-rows';
import type { Field } from './plot';
import { Plot } from './plot';
import type { AuditMark } from './use-history';

/** Pixels of one row. */
const ROW = 28;

interface FeltPlotProps {
  readonly field: Field;
  readonly flareUps: readonly DayRange[];
  readonly audits: readonly AuditMark[];
}

/** How the back felt, flare-ups and what the workplace came to, row by row on the axis of the other plots. */
export function FeltPlot({ field, flareUps, audits }: FeltPlotProps) {
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
      value={shown ? backWords(shown, flareUps, audits) : ''}
      height={ROW * FELT_ROWS.length}
      ticks={FELT_ROWS.map((words, index) => ({ at: row(index), words }))}
      tell={(bar) => i18n.t('history.tell', { name: bar.name, what: backWords(bar, flareUps, audits) })}
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
      {bars.map((bar, index) =>
        flareUps.some((one) => touches(one, bar)) ? (
          <rect key={bar.from} class="part part--flare" x={x(index)} y={row(3) - 4} width={x.step()} height={8} />
        ) : null,
      )}
      {bars.map((bar, index) => {
        const last = audits.findLast(({ day }) => touches({ from: day, to: day }, bar));
        return last ? (
          <g key={bar.from}>
            <circle class="plot__dot" cx={middle(index)} cy={row(4)} r={3.5} />
            <text class="plot__note" x={middle(index)} y={row(4) - 7}>
              {i18n.t('audit.bar.match', { match: number(last.match) })}
            </text>
          </g>
        ) : null;
      })}
    </Plot>
  );
}

function touches(one: DayRange, other: DayRange): boolean {
  return one.from <= other.to && one.to >= other.from;
}

/** How the back felt, in words. */
export function feltWords({ felt }: Summary): string {
  const said = FELT.filter((one: Felt) => felt[one] > 0).map((one) =>
    i18n.t('history.count', { what: i18n.t(`today.felt.${one}`), n: number(felt[one]) }),
  );
  return said.join(', ');
}

/** All rows of a bar in words. */
function backWords(bar: Bar, flareUps: readonly DayRange[], audits: readonly AuditMark[]): string {
  const last = audits.findLast(({ day }) => touches({ from: day, to: day }, bar));
  const said = [
    feltWords(bar.summary),
    flareUps.some((one) => touches(one, bar)) ? i18n.t('history.felt.flareUp') : '',
    last ? i18n.t('history.felt.match', { match: number(last.match) }) : '',
  ].filter((words) => words !== '');
  return said.length > 0 ? said.join('; ') : i18n.t('history.none');
}
