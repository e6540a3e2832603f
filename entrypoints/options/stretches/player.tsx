import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { Countdown } from '../../../components/guide/countdown';
import type { Movement } from '../../../components/guide/movement';
import { Picture } from '../../../components/guide/picture';
import { SideMark } from '../../../components/guide/side-mark';
import { stageOf } from '../../../components/guide/stage';
import { Icon } from '../../../components/icon';
import { planOf } from './movements-of';
import './player.css';
import { usePractice } from './use-practice';

interface Props {
  /** One movement, or those of a routine. Another choice of them needs another `key`. */
  readonly movements: readonly Movement[];
  /** What to do after the last one. */
  readonly finish?: string | null;
}

/** Does movements here and now, as a break would. A practice: the log and the timer know nothing of it. */
export function Player({ movements, finish = null }: Props) {
  const plan = useMemo(() => planOf(movements), []);
  const { is, step, left, start, hold, next, stop } = usePractice(plan);
  const stage = stageOf({
    plan,
    step,
    left: is === 'ready' ? (plan[0]?.ms ?? 0) : left,
    movementOf: (id) => movements.find((one) => one.id === id) ?? null,
  });
  const { current, movement, instruction } = stage;
  const says = movement?.steps[instruction] ?? '';
  const name = movement?.name ?? '';
  const side = current.side === 0 ? null : movement?.sideNames?.[current.side - 1];
  const isRoutine = movements.length > 1;
  const guides = is === 'running' || is === 'paused';
  const over = finish ?? i18n.t('stretches.practice.over');
  return (
    <section class="player" aria-label={i18n.t('stretches.practice.label')}>
      <div class="player__picture">
        <Picture stage={stage} paused={is !== 'running'} />
      </div>
      <div class="player__guide">
        {isRoutine && is !== 'over' && <p class="player__name">{name}</p>}
        {guides ? (
          <>
            <p class="player__says">{says}</p>
            <div class="player__time">
              <Countdown left={left} of={current.ms} paused={is === 'paused'} />
              <SideMark movement={movement} side={current.side} />
            </div>
          </>
        ) : (
          <p class="player__says">{is === 'over' ? over : movement?.steps[0]}</p>
        )}
        <div class="player__row">
          {guides ? (
            <>
              <Button onClick={hold}>{is === 'paused' ? i18n.t('break.goOn') : i18n.t('break.pause')}</Button>
              {step < plan.length - 1 && (
                <Button onClick={next}>
                  {current.side === 1 ? i18n.t('stretches.practice.otherSide') : i18n.t('break.nextButton')}
                </Button>
              )}
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
          {is === 'running' ? spoken() : is === 'over' ? over : ''}
        </p>
      </div>
    </section>
  );

  /** At the beginning of a step what it is; after that what to do. */
  function spoken(): string {
    if (instruction > 0) return says;
    if (side) return i18n.t('break.announceSide', { name, side, says });
    return isRoutine ? i18n.t('break.announce', { name, says }) : says;
  }
}
