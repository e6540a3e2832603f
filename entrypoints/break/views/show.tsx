import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../../core/settings';
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
  readonly settings: Settings;
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

function drawn({ view, now, settings, orders }: Props) {
  switch (view.is) {
    case 'prompted':
      return <PromptedView outlook={view.outlook} settings={settings} orders={orders} />;
    case 'running': {
      const { running, outlook } = view;
      const guide = { running, outlook, now, orders };
      if (running.kind === 'micro') return <MicroView key={running.id} {...guide} />;
      return <RunningView key={running.id} {...guide} body={settings.body} />;
    }
    case 'asking':
      return <GoOnView running={view.running} now={now} orders={orders} />;
    case 'ended':
      return <EndedView {...view} orders={orders} />;
    case 'nothing':
      return <NothingView outlook={view.outlook} orders={orders} />;
  }
}
