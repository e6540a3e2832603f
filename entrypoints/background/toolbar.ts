import { i18n } from '#i18n';
import { meetingEnds } from '../../core/day/meeting-ends';
import type { Command } from '../../core/event';
import { HOUR, MINUTE } from '../../core/units';
import { now, zone } from '../../platform/clock';
import type { MenuItem } from '../../platform/toolbar-menu';

/** The toolbar button's menu, in words. */
export function menuItems(): readonly MenuItem[] {
  return [
    { id: 'start', title: i18n.t('menu.start') },
    { id: 'pause', title: i18n.t('menu.pause') },
    { id: 'pause-15', title: i18n.t('menu.pause15'), under: 'pause' },
    { id: 'pause-60', title: i18n.t('menu.pause60'), under: 'pause' },
    { id: 'pause-today', title: i18n.t('menu.pauseToday'), under: 'pause' },
    { id: 'pause-until-resumed', title: i18n.t('menu.pauseUntilResumed'), under: 'pause' },
    { id: 'resume', title: i18n.t('menu.resume') },
    { id: 'meeting', title: i18n.t('menu.meeting') },
    { id: 'meeting-next', title: i18n.t('menu.meetingNext'), under: 'meeting' },
    { id: 'meeting-after', title: i18n.t('menu.meetingAfter'), under: 'meeting' },
    { id: 'open', title: i18n.t('menu.open') },
  ];
}

/** What the entries and keyboard commands mean; `open` and the entries that only open others mean no command. */
const COMMANDS: Readonly<Record<string, () => Command>> = {
  start: () => ({ do: 'start', kind: 'stretch', id: null }),
  postpone: () => ({ do: 'postpone', id: null, asked: null, minutes: null }),
  'pause-or-resume': () => ({ do: 'pause-or-resume' }),
  'pause-15': () => ({ do: 'pause', for: 15 * MINUTE }),
  'pause-60': () => ({ do: 'pause', for: HOUR }),
  'pause-today': () => ({ do: 'pause', for: 'today' }),
  'pause-until-resumed': () => ({ do: 'pause', for: 'until-resumed' }),
  resume: () => ({ do: 'resume' }),
  'meeting-next': () => ({ do: 'meeting', until: meetingEnds(now(), zone())[0] ?? now() }),
  'meeting-after': () => ({ do: 'meeting', until: meetingEnds(now(), zone())[1] ?? now() }),
};

/** The command of a menu entry or keyboard command; null where it has none. */
export function commandFor(id: string): Command | null {
  return COMMANDS[id]?.() ?? null;
}
