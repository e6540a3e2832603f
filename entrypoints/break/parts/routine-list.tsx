import { i18n } from '#i18n';
import { Icon } from '../../../components/icon';
import type { PlanStep } from '../../../core/session';
import { MINUTE, SECOND } from '../../../core/units';
import { amount } from './amount';
import { nameOf } from './name-of';
import './routine-list.css';

/**
 * The stretches of a routine in order.
 *
 * @param done they are behind you: ticked, and nobody needs their times any more
 */
export function RoutineList({ plan, done = false }: { plan: readonly PlanStep[]; done?: boolean }) {
  return (
    <ol class="panel routine-list">
      {stretchesOf(plan).map(({ stretch, ms }, index) => (
        // A very long break comes to the same stretch again.
        <li key={`${index} ${stretch}`}>
          {done && <Icon name="check" size={28} weight={2.5} />}
          <span class="name">{nameOf(stretch)}</span>
          {!done && <span class="length">{about(ms)}</span>}
        </li>
      ))}
    </ol>
  );
}

/** A time that is only a plan: to five seconds, and in seconds as long as that is easy to grasp. */
function about(ms: number): string {
  if (ms >= 2 * MINUTE) return amount(ms);
  return i18n.t('break.amount.seconds', Math.max(5, Math.round(ms / SECOND / 5) * 5));
}

/** Both sides of a stretch as one. */
function stretchesOf(plan: readonly PlanStep[]): { stretch: string; ms: number }[] {
  return plan.flatMap(({ stretch, side, ms }, index) => {
    if (side === 2) return [];
    const second = side === 1 ? (plan[index + 1]?.ms ?? 0) : 0;
    return [{ stretch, ms: ms + second }];
  });
}
