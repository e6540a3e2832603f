import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../../core/settings';
import type { KnownMovements } from '../../../storage/movements';
import type { Choosing } from '../live/choosing';
import type { Orders } from '../live/orders';
import type { View } from '../view-of';
import { EndedView } from './ended';
import { GoOnView } from './go-on';
import { MicroView } from './micro';
import { NothingView } from './nothing';
import { PromptedView } from './prompted';
import { RunningView } from './running';

interface Props {
  readonly view: View;
  readonly now: number;
  readonly zone: string;
  readonly settings: Settings;
  /** False where an organization has switched off whatever is about a back. */
  readonly asksHowItFeels: boolean;
  /** The user's own exercises and marks. */
  readonly known: KnownMovements;
  readonly choosing: Choosing;
  readonly orders: Orders;
}

/** The view that the state asks for. */
export function Show(props: Props) {
  const { is } = props.view;
  useEffect(() => {
    document.title = i18n.t(`break.title.${is}`);
  }, [is]);
  return drawn(props);
}

function drawn({ view, now, zone, settings, asksHowItFeels, known, choosing, orders }: Props) {
  const shared = { known, choosing, orders };
  switch (view.is) {
    case 'prompted':
      return <PromptedView {...shared} outlook={view.outlook} settings={settings} />;
    case 'running': {
      const { running, outlook } = view;
      if (running.kind === 'micro') return <MicroView key={running.id} {...shared} running={running} now={now} />;
      return <RunningView key={running.id} {...shared} running={running} outlook={outlook} now={now} />;
    }
    case 'asking':
      return <GoOnView running={view.running} now={now} orders={orders} />;
    case 'ended':
      return (
        <EndedView
          key={view.ended.id}
          {...view}
          {...shared}
          zone={zone}
          settings={settings}
          asksHowItFeels={asksHowItFeels}
        />
      );
    case 'nothing':
      return <NothingView outlook={view.outlook} orders={orders} />;
  }
}
