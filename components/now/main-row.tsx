import { i18n } from '#i18n';
import type { Request } from '../../core/request';
import { HOUR, MINUTE } from '../../core/units';
import type { View } from '../../core/view';
import { Button } from '../button';
import { Icon } from '../icon';
import { Menu } from '../menu';
import { command, mainAction } from './main-action';

interface RowProps {
  readonly view: View | null;
  readonly act: (request: Request) => void;
}

/** The main action of the moment, and beside it the pause, or the end of a running break. */
export function MainRow({ view, act }: RowProps) {
  const { label, request } = mainAction(view);
  return (
    <div class="now-row now-row--main">
      <Button look="main" onClick={() => act(request)}>
        {label}
      </Button>
      {view && <Beside view={view} act={act} />}
    </div>
  );
}

function Beside({ view: { outlook }, act }: { view: View; act: RowProps['act'] }) {
  const { phase } = outlook;
  if (phase.is === 'running') {
    const { label, request } = command(i18n.t('popup.do.end'), { do: 'end', id: phase.id });
    return <Button onClick={() => act(request)}>{label}</Button>;
  }
  // Where nothing is counted there is nothing to pause.
  if (phase.is === 'nothing' || (phase.is === 'held' && /^off/.test(phase.reason))) return null;
  const paused = phase.is === 'held' && phase.reason === 'paused';
  const pause = (label: string, length: number | 'today' | 'until-resumed') => {
    const { request } = command(label, { do: 'pause', for: length });
    return { label, onPick: () => act(request) };
  };
  return (
    <Menu
      side="end"
      choices={[
        pause(i18n.t('popup.pause.quarter'), 15 * MINUTE),
        pause(i18n.t('popup.pause.hour'), HOUR),
        pause(i18n.t('popup.pause.today'), 'today'),
        pause(i18n.t('popup.pause.open'), 'until-resumed'),
      ]}
    >
      {paused ? i18n.t('popup.do.changePause') : i18n.t('popup.do.pause')}
      <Icon name="chevron" size={18} />
    </Menu>
  );
}
