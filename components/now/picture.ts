import { i18n } from '#i18n';
import { STOPS } from '../../core/holds';
import { HOUR, SECOND } from '../../core/units';
import type { View } from '../../core/view';
import type { IconName } from '../icon-paths';
import { twoPart } from '../in-words';
import type { RingTone } from '../ring';
import type { Countdown } from './countdown';
import { countdown } from './countdown';

/** What the ring shows: how full it is, and a number or an icon in it. */
export interface Picture {
  readonly share: number;
  readonly tone: RingTone;
  readonly inside: IconName | Countdown;
  /** A quiet hold, under which time goes on counting. */
  readonly sign?: IconName;
}

/** The picture of a phase; every phase has its own. */
export function pictureOf(view: View): Picture {
  const { phase, next } = view.outlook;
  const share = next ? Math.min(1, next.worked / next.every) : 0;
  switch (phase.is) {
    case 'counting':
    case 'notice':
      return { share, tone: phase.is === 'notice' ? 'due' : 'calm', inside: countdown(next?.left ?? 0) };
    case 'due':
    case 'prompted':
      return { share: 1, tone: 'due', inside: phase.kind === 'micro' ? 'eye' : 'stretch' };
    case 'postponed':
      return { share: postponedShare(view), tone: 'due', inside: countdown(next?.left ?? 0) };
    case 'running': {
      const { running } = view.session;
      const { left } = phase;
      const tone = phase.paused ? 'still' : 'calm';
      return { share: running ? left / Math.max(left, running.length) : 0, tone, inside: clock(left) };
    }
    case 'held':
      return held(view, share);
    case 'away':
      return { share, tone: 'still', inside: 'away' };
    case 'nothing':
      return { share: 0, tone: 'still', inside: 'none' };
  }
}

function held({ outlook: { phase, next } }: View, share: number): Picture {
  if (phase.is !== 'held') throw new Error('Only a hold has this picture.');
  const icon = ({ off: 'off', paused: 'pause', 'off-hours': 'moon' } as const)[phase.reason as string];
  const sign = icon ?? (phase.reason as IconName);
  if (STOPS[phase.reason]) return { share, tone: 'still', inside: sign };
  if (phase.due || !next) return { share: 1, tone: 'due', inside: sign };
  return { share, tone: 'calm', inside: countdown(next.left), sign };
}

/** Of a postponement that part is left; its length is in the log, as the session does not need it. */
function postponedShare({ outlook: { next }, today }: View): number {
  const fact = today.facts.find(({ id }) => id === `${next?.id}.${next?.asked}`);
  return next && fact ? next.left / Math.max(1, fact.ms) : 1;
}

function clock(left: number): Countdown {
  const seconds = Math.ceil(left / SECOND);
  if (seconds < HOUR / SECOND) {
    return { number: twoPart(Math.floor(seconds / 60), seconds % 60), unit: i18n.t('popup.unit.left') };
  }
  return countdown(left);
}
