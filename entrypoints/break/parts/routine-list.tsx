import { i18n } from '#i18n';
import { amount } from '../../../components/guide/amount';
import type { Movement } from '../../../components/guide/movement';
import { Thumb } from '../../../components/guide/thumb';
import { Icon } from '../../../components/icon';
import type { Move } from '../../../core/day/day';
import type { PlanStep } from '../../../core/session';
import { MINUTE, SECOND } from '../../../core/units';
import './routine-list.css';

interface Props {
  readonly moves: readonly Move[];
  readonly nameOf: (id: string) => string;
  readonly movementOf: (id: string) => Movement | null;
  /** They are behind you: ticked, and their times are true. */
  readonly done?: boolean;
}

/** The movements of a routine in order. */
export function RoutineList({ moves, nameOf, movementOf, done = false }: Props) {
  return (
    <ol class="panel routine-list" aria-label={done ? i18n.t('break.ended.did') : i18n.t('break.prompted.routine')}>
      {moves.map(({ id, ms }, index) => (
        // A very long break comes to the same stretch again.
        <li key={`${index} ${id}`}>
          {done && <Icon name="check" size={28} weight={2.5} />}
          <span class="thumb">
            <Thumb movement={movementOf(id)} size={40} />
          </span>
          <span class="name">{nameOf(id)}</span>
          <span class="length">{done ? really(ms) : about(ms)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The movements of a plan, both sides of one together. */
export function movesIn(plan: readonly PlanStep[]): Move[] {
  return plan.flatMap(({ stretch: id, side, ms }, index) => {
    if (side === 2) return [];
    const second = side === 1 ? (plan[index + 1]?.ms ?? 0) : 0;
    return [{ id, ms: ms + second }];
  });
}

/** A time that was measured: in seconds as long as anybody thinks in them. */
function really(ms: number): string {
  return ms < 3 * MINUTE ? i18n.t('break.amount.seconds', Math.round(ms / SECOND)) : amount(ms);
}

/** A time that is only a plan: to five seconds, and in seconds as long as that is easy to grasp. */
function about(ms: number): string {
  if (ms >= 2 * MINUTE) return amount(ms);
  return i18n.t('break.amount.seconds', Math.max(5, Math.round(ms / SECOND / 5) * 5));
}
