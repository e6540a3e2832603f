import { withNudge } from './care';
import type { HoldReason } from './day/day';
import { holdsAt, STOPS } from './holds';
import type { Kind } from './kind';
import { KINDS } from './kind';
import { awaySince } from './scheduler/absence';
import { isDue } from './scheduler/cycle';
import { leftOf } from './scheduler/running';
import type { Session } from './session';
import type { Settings } from './settings';
import { asking, isNoticed } from './surfaces';
import { timeLeft } from './time-left';

/** The break that a page speaks of, with what its commands need. */
export interface NextBreak {
  readonly kind: Kind;
  readonly id: string;
  /** How often it was postponed; a `postpone` command carries it. */
  readonly asked: number;
  readonly postponesLeft: number;
  /** Work time left, worked so far, and the interval, in milliseconds. */
  readonly left: number;
  readonly worked: number;
  readonly every: number;
}

/** What is going on, for the picture and the line that says why. Instants and durations in milliseconds. */
export type Phase =
  | {
      readonly is: 'running';
      readonly kind: Kind;
      readonly id: string;
      readonly left: number;
      readonly paused: boolean;
    }
  | { readonly is: 'prompted'; readonly kind: Kind }
  /** Under a hold; `due`: the break that waits for its end. `until` is null where only the user or a sign of a person ends it. */
  | { readonly is: 'held'; readonly reason: HoldReason; readonly until: number | null; readonly due: Kind | null }
  /** Due, and waiting for the minute after a hold, sleep or closed browser. */
  | { readonly is: 'due'; readonly kind: Kind }
  | { readonly is: 'postponed'; readonly kind: Kind }
  | { readonly is: 'notice' }
  | { readonly is: 'away'; readonly since: number }
  | { readonly is: 'counting' }
  /** Both kinds of break are switched off. */
  | { readonly is: 'nothing' };

/** Everything a page says about now. */
export interface Outlook {
  readonly phase: Phase;
  /** The break the page speaks of: the one that asks or was postponed, else the next stretch break, else the micro-break. */
  readonly next: NextBreak | null;
  /** Work time until the next micro-break, where that is not the break above; else null. */
  readonly microLeft: number | null;
}

/**
 * What is going on now, in data; the words are in locales.
 *
 * @param session projected to `now` (project.ts), so that it is true between two wakes of the background
 */
export function outlook(session: Session, chosen: Settings, now: number): Outlook {
  const settings = withNudge(chosen, session.nudgeUntil, now);
  const phase = phaseOf(session, settings, now);
  const kind = 'kind' in phase ? phase.kind : (KINDS.find((one) => settings[one].on) ?? null);
  const microLeft = kind === 'stretch' && settings.micro.on ? timeLeft(session, settings, 'micro') : null;
  return { phase, next: kind && nextBreak(session, settings, kind), microLeft };
}

function phaseOf(session: Session, settings: Settings, now: number): Phase {
  const { running, cycles } = session;
  if (running) {
    const left = leftOf(running, now);
    return { is: 'running', kind: running.kind, id: running.id, left, paused: running.pausedAt !== null };
  }
  const asks = asking(session);
  if (asks) return { is: 'prompted', kind: asks };
  const on = KINDS.filter((kind) => settings[kind].on);
  if (on.length === 0) return { is: 'nothing' };
  const due = on.find((kind) => isDue(cycles[kind]));
  const [hold] = holdsAt(session, settings, now);
  if (hold) return { is: 'held', ...hold, due: due !== undefined && !STOPS[hold.reason] ? due : null };
  if (due) return { is: 'due', kind: due };
  const postponed = on.find((kind) => cycles[kind].postponedLeft !== null);
  if (postponed) return { is: 'postponed', kind: postponed };
  const away = awaySince(session, settings, now);
  if (away !== null) return { is: 'away', since: away };
  return isNoticed(session, settings, now) ? { is: 'notice' } : { is: 'counting' };
}

function nextBreak(session: Session, settings: Settings, kind: Kind): NextBreak {
  const { id, postponed, worked } = session.cycles[kind];
  return {
    kind,
    id,
    asked: postponed,
    postponesLeft: Math.max(0, settings.postponeLimit - postponed),
    left: Math.max(0, timeLeft(session, settings, kind)),
    worked,
    every: settings[kind].every,
  };
}
