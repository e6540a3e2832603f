import type { Command, Report } from '../../core/event';
import { position } from '../../core/scheduler/running';
import type { Session } from '../../core/session';
import type { Move, Order } from './moves';

/** Makes a command of an order: the popup and the pages know the ids that were there when they were drawn. */
export function command({ do: what, kind, stale, ms, rung }: Order, session: Session, wall: number): Command {
  const { cycles, running } = session;
  const cycle = cycles[kind];
  const id = stale ? 'stale' : cycle.id;
  const asked = stale ? cycle.postponed - 1 : cycle.postponed;
  const breakId = stale ? 'stale' : (running?.id ?? id);
  const step = running ? position(running, wall).step + (stale ? 1 : 0) : 0;
  switch (what) {
    case 'start':
      return { do: what, kind, id: rung === 'notice' ? null : id };
    case 'postpone':
      return { do: what, id: cycle.id, asked, minutes: rung === 'page' ? 10 : 5 };
    case 'skip':
      return { do: what, id: running && rung === 'page' ? breakId : id };
    case 'done':
      return { do: what, id: stale ? 'stale' : cycles.micro.id };
    case 'pause':
      return { do: what, for: ms === -1 ? 'today' : ms === -2 ? 'until-resumed' : ms };
    case 'meeting':
      return { do: what, until: wall + ms };
    case 'next':
      return { do: what, id: breakId, step };
    case 'swap':
      return { do: what, id: breakId, step, steps: [{ stretch: 'other', side: 0, ms: 45_000 }] };
    case 'hold-break':
    case 'go-on':
    case 'end':
      return { do: what, id: breakId };
    case 'took-break':
      return { do: what, id: stale ? 'stale' : cycles.stretch.id };
    case 'dismiss':
      return { do: what, id, rung };
    default:
      return { do: what };
  }
}

/** Makes a report of a move. */
export function report({ say, stale, steps }: Extract<Move, { move: 'report' }>, session: Session): Report {
  const { running, cycles } = session;
  const id = stale ? 'stale' : (running?.id ?? cycles.stretch.id);
  if (say === 'shown') return { say, id: 'stale', asked: cycles.stretch.postponed, rung: 'notification' };
  if (say === 'plan') return { say, id, steps: steps.map((ms) => ({ stretch: 'some', side: 0, ms })) };
  return { say, id };
}
