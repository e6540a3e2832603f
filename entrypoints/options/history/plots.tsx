import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DayRange } from '../../../core/history/period';
import type { Kind } from '../../../core/kind';
import { Axis } from './axis';
import type { Bar } from './bars';
import { BreaksPlot } from './breaks-plot';
import { DeskPlot } from './desk-plot';
import { FeltPlot } from './felt-plot';
import { LongestPlot } from './longest-plot';
import type { Field } from './plot';
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
  const field = useMemo<Field>(() => ({ bars, width, x, active, onActive: setActive }), [bars, width, x, active]);
  const breaks = useMemo(() => ({ field, kind }), [field, kind]);
  const plain = useMemo(() => ({ field }), [field]);
  const felt = useMemo(() => ({ field, flareUps, audits }), [field, flareUps, audits]);
  return (
    <div class="plots" ref={place}>
      {width > 0 && (
        <>
          <p class={active === null ? 'plots__name plots__name--none' : 'plots__name'}>
            {active === null ? i18n.t('history.note') : bars[active]?.name}
          </p>
          <InTurn View={BreaksPlot} props={breaks} />
          <InTurn View={DeskPlot} props={plain} />
          <InTurn View={LongestPlot} props={plain} />
          <InTurn View={FeltPlot} props={felt} />
          <InTurn View={Axis} props={plain} />
        </>
      )}
    </div>
  );
}

/**
 * Draws one plot in a step of its own: five plots of a hundred bars in one step would keep the page from answering.
 * Props must not change between renders while they are the same.
 */
function InTurn<P extends object>({ View, props }: { View: ComponentType<P>; props: P }) {
  const [drawn, setDrawn] = useState<P | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(props));
    return () => clearTimeout(timer);
  }, [props]);
  return useMemo(() => drawn && <View {...drawn} />, [View, drawn]);
}
