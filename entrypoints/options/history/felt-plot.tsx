import { scaleSqrt } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { number } from '../../../components/in-words';
import { FELT } from '../../../core/feeling';
import { togetherOf } from './bars';
import { FELT_ROWS } from './felt-rows';
import { backWords } from './felt-words';
import type { Field } from './plot';
import { Plot } from './plot';

/** Pixels of one row. */
const ROW = 28;
/** Days that follow one another are one strip, without a seam between two of them. */
const OVERLAP = 0.5;
/** Pixels of a number above a mark, with a gap. */
const NOTE = 32;

interface FeltPlotProps {
  readonly field: Field;
  /** Without them the workplaces are left. */
  readonly hasSymptoms: boolean;
}

/** How the back felt, flare-ups and what each workplace came to, row by row on the axis of the other plots. */
export function FeltPlot({ field, hasSymptoms }: FeltPlotProps) {
  const { bars, x, active } = field;
  const drawn = useMemo(() => drawnOf(bars, x, hasSymptoms ? FELT_ROWS.length : 0), [bars, x, hasSymptoms]);
  const shown = (active === null ? null : bars[active]) ?? togetherOf(bars);
  const places = bars[0]?.matches.map(({ name }) => name) ?? [];
  const rows = [...(hasSymptoms ? FELT_ROWS : []), ...places];
  return (
    <Plot
      field={field}
      title={hasSymptoms ? i18n.t('history.felt.title') : i18n.t('history.felt.withoutSymptoms')}
      value={backWords(shown)}
      height={ROW * rows.length}
      ticks={rows.map((words, index) => ({ at: row(index), words }))}
      tell={backWords}
    >
      {drawn}
    </Plot>
  );
}

/** Height of the middle of a row. */
function row(index: number): number {
  return ROW * index + ROW / 2;
}

/**
 * The same whichever bar is looked at.
 *
 * @param above how many rows stand above those of the workplaces
 */
function drawnOf(bars: Field['bars'], x: Field['x'], above: number) {
  const most = Math.max(1, ...bars.flatMap(({ summary }) => FELT.map((felt) => summary.felt[felt])));
  const size = scaleSqrt()
    .domain([0, most])
    .range([0, Math.max(2.5, Math.min(8, x.bandwidth() / 2))]);
  const middle = (index: number) => (x(index) ?? 0) + x.bandwidth() / 2;
  const free: number[] = [];
  /** Whether there is room for the number of a mark beside that of the one before. */
  const hasNote = (index: number, place: number) => {
    const at = middle(index);
    if (at < (free[place] ?? 0)) return false;
    free[place] = at + NOTE;
    return true;
  };
  return (
    <>
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
          <rect
            key={from}
            class="part part--flare"
            x={x(index)}
            y={row(FELT_ROWS.length - 1) - 4}
            width={x.step() + OVERLAP}
            height={8}
          />
        ) : null,
      )}
      {bars.map(({ from, matches }, index) =>
        matches.map(({ id, match }, place) =>
          match === null ? null : (
            <g key={`${from} ${id}`}>
              <circle class="plot__dot" cx={middle(index)} cy={row(above + place)} r={3.5} />
              {hasNote(index, place) && (
                <text class="plot__note" x={middle(index)} y={row(above + place) - 7}>
                  {i18n.t('audit.bar.match', { match: number(match) })}
                </text>
              )}
            </g>
          ),
        ),
      )}
    </>
  );
}
