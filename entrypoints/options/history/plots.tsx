import type { ComponentType } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
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
import { useWidth } from './use-width';

interface PlotsProps {
  readonly bars: readonly Bar[];
  readonly kind: Kind;
  /** Whether how the back felt and flare-ups are shown. */
  readonly hasSymptoms: boolean;
}

/** All plots, one above the other on one axis: what happened at the same time stands in one line. */
export function Plots({ bars, kind, hasSymptoms }: PlotsProps) {
  const [place, width] = useWidth();
  const [active, setActive] = useState<number | null>(null);
  const x = useMemo(() => axisOf(bars.length, width), [bars.length, width]);
  const field = useMemo<Field>(() => ({ bars, width, x, active, onActive: setActive }), [bars, width, x, active]);
  const plain = useMemo(() => ({ field }), [field]);
  const felt = useMemo(() => ({ field, hasSymptoms }), [field, hasSymptoms]);
  return (
    <div class={hasSymptoms ? 'plots' : 'plots plots--short'} ref={place}>
      {width > 0 && (
        <>
          <p class={active === null ? 'plots__name plots__name--none' : 'plots__name'}>
            {active === null ? i18n.t('history.note') : bars[active]?.name}
          </p>
          <BreaksPlot field={field} kind={kind} />
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
 * Draws one plot in a step of its own, after the first: five plots of a hundred bars in one step would keep the page from
 * answering. Props must not change between renders while they are the same.
 */
function InTurn<P extends object>({ View, props }: { View: ComponentType<P>; props: P }) {
  const [drawn, setDrawn] = useState<P | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => {
    // Never taken back: changes that follow one another quickly would keep the plot away.
    setTimeout(() => setDrawn(latest.current));
  }, [props]);
  return useMemo(() => drawn && <View {...drawn} />, [View, drawn]);
}
