import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { duration, number } from '../../../components/in-words';
import { sumOf } from '../../../core/history/summary';
import { HOUR } from '../../../core/units';
import { barPath } from './bar-path';
import type { Bar } from './bars';
import type { Field } from './plot';
import { heightOf, Plot } from './plot';

const HEIGHT = 112;
/** The axis reaches to an hour at least: steps of less would all read "0 h". */
const LEAST = 1;

const deskWords = ({ summary }: Bar) => duration(summary.desk);

/** Time at the desk. */
export function DeskPlot({ field }: { field: Field }) {
  const { bars, x, active } = field;
  const { y, drawn } = useMemo(() => drawnOf(bars, x), [bars, x]);
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
      tell={deskWords}
    >
      {drawn}
    </Plot>
  );
}

/** The same whichever bar is looked at. */
function drawnOf(bars: Field['bars'], x: Field['x']) {
  const hours = bars.map(({ summary }) => summary.desk / HOUR);
  const y = heightOf(Math.max(LEAST, ...hours), HEIGHT);
  const places = hours.flatMap((value, index) => {
    const [top, height] = [y(value), HEIGHT - y(value)];
    return height > 0 ? { x: x(index) ?? 0, y: top, width: x.bandwidth(), height } : [];
  });
  return { y, drawn: <path class="part part--desk" d={barPath(places)} /> };
}
