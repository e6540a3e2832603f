import { KINDS } from '../../../core/kind';
import { MINUTE } from '../../../core/units';
import type { Invariant } from '../invariant';
import type { Step } from '../witness';
import type { Account } from './account';
import type { Known } from './known';
import { GRACE, NEAR, ROUNDING, UNANSWERED } from './rules';
import { isAbsence } from './spells';

/** Present for a whole interval and nothing in the way: the prompt must be there, in `state`. */
export function mustHaveAsked(known: Known, { t, settings }: Step, state: Step, slack: number, before: Step): void {
  const { session } = state.outcome;
  const { stretch, micro } = known.accounts;
  const asks = session.cycles.stretch.dueAt !== null || before.outcome.session.cycles.stretch.dueAt !== null;
  const near =
    settings.stretch.on && (asks || stretch.postponed || stretch.work.most >= settings.stretch.every - NEAR - ROUNDING);
  if (near || session.running || before.outcome.session.running) micro.each((work) => work.forgetSure());
  if (session.running || t - known.heldUntil < GRACE + slack || t - known.wokeAt < GRACE + slack) return;
  if (known.missed.atMost >= UNANSWERED || known.spells.open.some((spell) => isAbsence(spell, t, settings))) return;
  if (known.spells.open.some(({ to }) => to !== null)) return;
  for (const kind of KINDS) {
    const account = known.accounts[kind];
    if (!settings[kind].on || !before.settings[kind].on || session.cycles[kind].prompt) continue;
    if (account.leading.least < account.needed(settings) + slack) continue;
    const { least } = account.leading;
    known.blame(
      whyLost(known, account),
      `no ${kind} prompt after ${least / MINUTE} of ${account.needed(settings) / MINUTE} min`,
    );
    account.restart(t);
  }
}

function whyLost(known: Known, account: Account): Invariant {
  if (account.jumped) return 'clock';
  if (known.mode === 'absent' || known.mode === 'always active') return 'idle may lie';
  return account.replanned ? 'settings' : 'never lost';
}
