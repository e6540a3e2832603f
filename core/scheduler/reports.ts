import type { Reply, Report } from '../event';
import type { Turn } from './turn';
import { ALREADY, change, DONE, kindOf } from './turn';

/** Takes over what our own surfaces report: what was shown, and whether the break page lives. */
export function hear(turn: Turn, report: Report): Reply {
  const { session, now } = turn;
  const { care, running } = session;
  switch (report.say) {
    case 'shown': {
      if (care?.id === report.id) {
        session.care = { ...care, shown: add(care.shown, report.rung) };
        return DONE;
      }
      if (running?.id === report.id) {
        // From here on its page is on its way, and may be missed later: after a restart its last sign is long past.
        const seenAt = report.rung === 'page' ? now : running.seenAt;
        session.running = { ...running, seenAt, shown: add(running.shown, report.rung) };
        return DONE;
      }
      const kind = kindOf(session, report.id);
      if (!kind || session.cycles[kind].postponed !== report.asked) return ALREADY;
      change(session, kind, { shown: add(session.cycles[kind].shown, report.rung) });
      return DONE;
    }
    case 'pause-asked':
      session.pause &&= { ...session.pause, asked: true };
      return DONE;
    case 'end-chimed':
      if (session.ended?.id === report.id) session.ended = { ...session.ended, chimed: true };
      return DONE;
    case 'page-here':
      if (running?.id !== report.id) return ALREADY;
      session.running = { ...running, seenAt: now, goneAt: null, shown: add(running.shown, 'page') };
      return DONE;
    case 'plan': {
      const first = report.steps[0];
      if (running?.id !== report.id || running.plan || !first) return ALREADY;
      // The steps begin when the page shows them, not when the window was asked for.
      const stepEndsAt = now + first.ms;
      session.running = { ...running, plan: report.steps, step: 0, stepEndsAt, seenAt: now };
      return DONE;
    }
    case 'care-over':
      if (care?.id === report.id) session.care = { ...care, endsAt: Math.min(care.endsAt, now) };
      return DONE;
    case 'page-gone': {
      if (running?.id === report.id) {
        session.running = { ...running, goneAt: running.goneAt ?? now };
        return DONE;
      }
      const kind = kindOf(session, report.id);
      if (!kind) return ALREADY;
      change(session, kind, { dismissed: add(session.cycles[kind].dismissed, 'page') });
      return DONE;
    }
  }
}

function add<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list : [...list, item];
}
