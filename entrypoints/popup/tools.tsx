import { i18n } from '#i18n';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { clockTime } from '../../components/in-words';
import { Menu } from '../../components/menu';
import { mainAction, takeBreak, tookBreak } from '../../components/now/main-action';
import { meetingEnds } from '../../core/day/meeting-ends';
import type { Request } from '../../core/request';
import type { View } from '../../core/view';

interface ToolsProps {
  readonly view: View;
  readonly act: (request: Request) => void;
}

/** What is always there and seldom needed. */
export function Tools({ view, act }: ToolsProps) {
  const { phase } = view.outlook;
  if (phase.is === 'running') return null;
  return (
    <div class="tools">
      <FirstTool view={view} act={act} />
      <Button look="tool" onClick={() => act(tookBreak(view).request)}>
        <Icon name="check" />
        {tookBreak(view).label}
      </Button>
      <Button look="tool" onClick={() => act({ kind: 'command', command: { do: 'restart' } })}>
        <Icon name="restart" />
        {i18n.t('popup.do.restart')}
      </Button>
    </div>
  );
}

/** A meeting; where the main button ends a hold, a break, which can be taken under every hold. */
function FirstTool({ view, act }: ToolsProps) {
  const { now, zone, outlook } = view;
  const { label, request } = takeBreak(view);
  const main = mainAction(view).request;
  const held = outlook.phase.is === 'held' && main.kind === 'command' && main.command.do !== 'start';
  if (held || main.kind === 'settings') {
    return (
      <Button look="tool" onClick={() => act(request)}>
        <Icon name="stretch" />
        {label}
      </Button>
    );
  }
  // Where nobody would be disturbed no meeting has to be named.
  if (outlook.phase.is === 'nothing' || (outlook.phase.is === 'held' && /^off/.test(outlook.phase.reason))) return null;
  const choices = meetingEnds(now, zone).map((until) => ({
    label: i18n.t('popup.meetingUntil', { time: clockTime(until, zone) }),
    onPick: () => act({ kind: 'command', command: { do: 'meeting', until } }),
  }));
  return (
    <Menu look="tool" choices={choices}>
      <Icon name="meeting" />
      {i18n.t('popup.do.meeting')}
    </Menu>
  );
}
