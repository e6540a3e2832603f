import { i18n } from '#i18n';
import type { PlanStep } from '../../../core/session';
import './progress.css';

interface Props {
  readonly plan: readonly PlanStep[];
  readonly step: number;
  /** Of the step under way, in milliseconds. */
  readonly elapsed: number;
}

/** The whole break as one line: a piece for each step, as long as it takes, the two sides of a stretch close together. */
export function Progress({ plan, step, elapsed }: Props) {
  const at = stretchNumber(plan, step);
  const all = stretchNumber(plan, plan.length - 1);
  return (
    <div class="progress" role="img" aria-label={i18n.t('break.progress', { at, all })}>
      {plan.map(({ side, ms }, index) => (
        // Steps have no id of their own, and never change places.
        <span key={index} class={side === 1 ? 'piece paired' : 'piece'} style={{ flexGrow: ms }}>
          <span class="done" style={{ inlineSize: `${share(index, step, elapsed, ms) * 100}%` }} />
        </span>
      ))}
    </div>
  );
}

function share(index: number, step: number, elapsed: number, ms: number): number {
  if (index !== step) return index < step ? 1 : 0;
  return Math.min(1, elapsed / ms);
}

/** The how-manieth stretch a step belongs to, counted from 1. */
function stretchNumber(plan: readonly PlanStep[], step: number): number {
  return plan.slice(0, step + 1).filter(({ side }) => side !== 2).length;
}
