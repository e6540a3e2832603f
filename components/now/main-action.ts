import { i18n } from '#i18n';
import type { Command } from '../../core/event';
import type { Kind } from '../../core/kind';
import type { Request } from '../../core/request';
import type { View } from '../../core/view';
import { askedBreak } from './asked-break';

/** Words on a button and what it asks of the background. */
export interface Action {
  readonly label: string;
  readonly request: Request;
}

/** The one thing to do now. */
export function mainAction(view: View | null): Action {
  if (!view) return takeBreak(null);
  const { phase } = view.outlook;
  const asked = askedBreak(view);
  switch (phase.is) {
    case 'running':
      return phase.paused
        ? command(i18n.t('popup.do.goOn'), { do: 'go-on', id: phase.id })
        : command(i18n.t('popup.do.holdBreak'), { do: 'hold-break', id: phase.id });
    case 'held':
      if (phase.reason === 'paused') return command(i18n.t('popup.do.resume'), { do: 'resume' });
      if (phase.reason === 'meeting') return command(i18n.t('popup.do.meetingOver'), { do: 'meeting-over' });
      // Where an organization has switched the reminders off a break can be taken all the same.
      if (phase.reason === 'off' && !('remind' in view.policy.fixed)) {
        return { label: i18n.t('popup.do.remind'), request: { kind: 'settings', patch: { remind: true }, reset: [] } };
      }
      break;
    case 'prompted':
      if (phase.kind === 'micro' && asked) return command(i18n.t('popup.do.done'), { do: 'done', id: asked.id });
  }
  if (!asked) return takeBreak(view);
  return command(i18n.t('popup.do.start'), { do: 'start', kind: asked.kind, id: asked.id });
}

/** A break without being asked for one, under every hold. */
export function takeBreak(view: View | null): Action {
  const kind = longerKind(view);
  const id = view?.session.cycles[kind].id ?? null;
  return command(i18n.t('popup.do.takeBreak'), { do: 'start', kind, id });
}

/** A break that Limber could not see. */
export function tookBreak(view: View): Action {
  const { id } = view.session.cycles[longerKind(view)];
  return command(i18n.t('popup.do.tookBreak'), { do: 'took-break', id });
}

function longerKind(view: View | null): Kind {
  return view && !view.settings.stretch.on && view.settings.micro.on ? 'micro' : 'stretch';
}

/** A command with the words for it. */
export function command(label: string, what: Command): Action {
  return { label, request: { kind: 'command', command: what } };
}
