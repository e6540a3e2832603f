import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DayRange } from '../../../core/history/period';
import type { Kind } from '../../../core/kind';
import { Axis } from './axis';
import type { Bar } from './bars';
import { BreaksPlot } from './breaks-plot';
import { DeskPlot } from './desk-plot';
import { FeltPlot } from './felt-plot';
import { LongestPlot } from './longest-plot';
import { axisOf } from './plot';
import './plot.css';
import type { AuditMark } from './use-history';
import { useWidth } from './use-width';

interface PlotsProps {
  readonly bars: readonly Bar[];
  readonly kind: Kind;
  readonly flareUps: readonly DayRange[];
  readonly audits: readonly AuditMark[];
}

/** All plots, one above the other on one axis: what happened at the same time stands in one line. */
export function Plots({ bars, kind, flareUps, audits }: PlotsProps) {
  const [place, width] = useWidth();
  const [active, setActive] = useState<number | null>(null);
  const x = useMemo(() => axisOf(bars.length, width), [bars.length, width]);
  const field = { bars, width, x, active, onActive: setActive };
  return (
    <div class="plots" ref={place}>
      {width > 0 && (
        <>
          <p class={active === null ? 'plots__name plots__name--none' : 'plots__name'}>
            {active === null ? i18n.t('history.note') : bars[active]?.name}
          </p>
          <BreaksPlot field={field} kind={kind} />
          <DeskPlot field={field} />
          <LongestPlot field={field} />
          <FeltPlot field={field} flareUps={flareUps} audits={audits} />
          <Axis field={field} />
        </>
      )}
    </div>
  );
}
