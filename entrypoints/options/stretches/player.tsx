import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { Countdown } from '../../../components/guide/countdown';
import type { Movement } from '../../../components/guide/movement';
import { Picture } from '../../../components/guide/picture';
import { SideMark } from '../../../components/guide/side-mark';
import { stageOf } from '../../../components/guide/stage';
import { Icon } from '../../../components/icon';
import { exerciseSeconds } from '../../../core/movements/exercise-seconds';
import { toSteps } from '../../../core/routine/to-steps';
import { SECOND } from '../../../core/units';
import './player.css';
import { usePractice } from './use-practice';

/** Does a movement here and now, as a break would. A practice: the log and the timer know nothing of it. */
export function Player({ movement }: { movement: Movement }) {
  const { id, sides, stretch, name } = movement;
  const plan = useMemo(() => {
    const totalSeconds = stretch?.totalSeconds ?? exerciseSeconds(movement);
    return toSteps([{ id, sides, totalSeconds }], totalSeconds * SECOND);
  }, [movement.id]);
  const { is, step, left, start, hold, next, stop } = usePractice(plan);
  const stage = stageOf({ plan, step, left: is === 'ready' ? (plan[0]?.ms ?? 0) : left, movementOf: () => movement });
  const { current, instruction } = stage;
  const says = movement.steps[instruction] ?? '';
  const side = current.side === 0 ? null : movement.sideNames?.[current.side - 1];
  const guides = is === 'running' || is === 'paused';
  const spoken = instruction === 0 && side ? i18n.t('break.announceSide', { name, side, says }) : says;
  return (
    <section class="player" aria-label={i18n.t('stretches.practice.label')}>
      <div class="player__picture">
        <Picture stage={stage} paused={is !== 'running'} />
      </div>
      <div class="player__guide">
        {guides ? (
          <>
            <p class="player__says">{says}</p>
            <div class="player__time">
              <Countdown left={left} of={current.ms} paused={is === 'paused'} />
              <SideMark movement={movement} side={current.side} />
            </div>
          </>
        ) : (
          <p class="player__says">{is === 'over' ? i18n.t('stretches.practice.over') : movement.steps[0]}</p>
        )}
        <div class="player__row">
          {guides ? (
            <>
              <Button onClick={hold}>{is === 'paused' ? i18n.t('break.goOn') : i18n.t('break.pause')}</Button>
              {step < plan.length - 1 && <Button onClick={next}>{i18n.t('stretches.practice.otherSide')}</Button>}
              <Button onClick={stop}>{i18n.t('stretches.practice.stop')}</Button>
            </>
          ) : (
            <Button look="main" onClick={start}>
              <Icon name="play" size={18} />
              {is === 'over' ? i18n.t('stretches.practice.again') : i18n.t('stretches.practice.start')}
            </Button>
          )}
        </div>
        <p class="player__note">{i18n.t('stretches.practice.note')}</p>
        <p class="spoken" role="status">
          {is === 'running' ? spoken : is === 'over' ? i18n.t('stretches.practice.over') : ''}
        </p>
      </div>
    </section>
  );
}
