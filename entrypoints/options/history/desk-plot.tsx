import { i18n } from '#i18n';
import { duration, number } from '../../../components/in-words';
import { sumOf } from '../../../core/history/summary';
import { HOUR } from '../../../core/units';
import type { Field } from './plot';
import { heightOf, Plot } from './plot';

const HEIGHT = 112;

/** Time at the desk. */
export function DeskPlot({ field }: { field: Field }) {
  const { bars, x, active } = field;
  const hours = bars.map(({ summary }) => summary.desk / HOUR);
  const y = heightOf(Math.max(...hours), HEIGHT);
  const { desk, days } =
    active === null ? sumOf(bars.map(({ summary }) => summary)) : (bars[active]?.summary ?? sumOf([]));
  const each =
    days > 1 ? i18n.t('history.desk.each', { length: duration(desk), each: duration(desk / days) }) : duration(desk);
  return (
    <Plot
      field={field}
      title={i18n.t('history.desk.title')}
      value={each}
      height={HEIGHT}
      ticks={y.ticks(3).map((tick) => ({ at: y(tick), words: i18n.t('popup.hours', { hours: number(tick) }) }))}
      tell={({ name, summary }) => i18n.t('history.tell', { name, what: duration(summary.desk) })}
    >
      {hours.map((value, index) => (
        <rect
          key={index}
          class="part part--desk"
          x={x(index)}
          y={y(value)}
          width={x.bandwidth()}
          height={HEIGHT - y(value)}
          rx={Math.min(2, x.bandwidth() / 4)}
        />
      ))}
    </Plot>
  );
}
