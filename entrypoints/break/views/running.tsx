import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Countdown } from '../../../components/guide/countdown';
import { movementOf } from '../../../components/guide/movement';
import { nameOf } from '../../../components/guide/name-of';
import { reasonWords } from '../../../components/guide/reason-words';
import { SideMark } from '../../../components/guide/side-mark';
import { stageOf } from '../../../components/guide/stage';
import type { Outlook } from '../../../core/outlook';
import { isOnFloor } from '../../../core/routine/candidate';
import { reasonOf } from '../../../core/routine/reason';
import { restElsewhere } from '../../../core/routine/rest-elsewhere';
import { swapRoutine } from '../../../core/routine/swap-routine';
import { givenTo, position } from '../../../core/scheduler/running';
import type { PlanStep } from '../../../core/session';
import type { KnownMovements } from '../../../storage/movements';
import type { Choosing } from '../live/choosing';
import { nextKey } from '../live/next-key';
import type { Orders } from '../live/orders';
import { useShortcuts } from '../live/use-shortcuts';
import { Announce } from '../parts/announce';
import { Button } from '../parts/button';
import { EndQuestion } from '../parts/end-question';
import { Heading } from '../parts/heading';
import { LaterButtons } from '../parts/later-buttons';
import { PausedMark } from '../parts/paused-mark';
import { Progress } from '../parts/progress';
import type { Guided } from '../view-of';
import { Panel } from './panel';
import './columns.css';
import './running.css';

interface Props {
  readonly running: Guided;
  readonly outlook: Outlook;
  readonly known: KnownMovements;
  readonly choosing: Choosing;
  readonly now: number;
  readonly orders: Orders;
}

/** A stretch break under way: one instruction, one countdown, one main action. */
export function RunningView({ running, outlook, known, choosing, now, orders }: Props) {
  const { id, plan, length: ms, kind } = running;
  const { exercises, marks } = known;
  const stage = stageOf({
    ...position(running, now),
    plan,
    movementOf: (id) => movementOf(id, exercises, choosing.body),
  });
  const { step, movement, current, left, elapsed, instruction, instructions, next } = stage;
  const paused = running.pausedAt !== null;
  const named = (one: string) => nameOf(one, exercises, marks);
  const isDownFrom = (from: number) =>
    plan.slice(from).some(({ stretch }) => choosing.library.some((one) => one.id === stretch && isOnFloor(one)));
  const [ending, setEnding] = useState(false);

  const choice = { ...choosing, seed: id, ms, kind };
  const another = swapRoutine({ ...choice, plan, step, left });
  const to = isDownFrom(step) ? 'desk' : 'floor';
  const elsewhere = restElsewhere({ ...choice, ms: stage.leftOfAll, plan, step, to });
  const onNext = () => void orders.order({ do: 'next', id, step });
  const onPause = () => void orders.order({ do: paused ? 'go-on' : 'hold-break', id });
  const onSwap = (steps: PlanStep[]) => void orders.order({ do: 'swap', id, step, steps });
  useShortcuts({ ' ': onPause, [nextKey()]: onNext, Escape: () => setEnding(true) });

  const name = named(current.stretch);
  const says = movement?.steps[instruction] ?? i18n.t('break.unknown.instruction');
  const sideName = current.side === 0 ? undefined : movement?.sideNames?.[current.side - 1];
  const opening = sideName
    ? i18n.t('break.announceSide', { name, side: sideName, says })
    : i18n.t('break.announce', { name, says });
  return (
    <div class="page columns running">
      <header class="top">
        <Progress plan={plan} step={step} elapsed={elapsed} />
        <Button look="quiet" keys="Escape" onPress={() => setEnding(true)}>
          {i18n.t('break.end.end')}
        </Button>
      </header>
      <section class="guide">
        <div class="says">
          <Heading describedBy="says">{name}</Heading>
          <p class="instruction" id="says">
            {says}
          </p>
          {instructions > 1 && (
            <p class="dots" aria-hidden="true">
              {Array.from({ length: instructions }, (_, index) => (
                <span key={index} class={index === instruction ? 'dot on' : 'dot'} />
              ))}
            </p>
          )}
        </div>
        <div class="time">
          <Countdown left={left} of={current.ms} paused={paused} />
          {paused ? <PausedMark side={sideName} /> : <SideMark movement={movement} side={current.side} />}
        </div>
      </section>
      <footer class="bottom">
        <Button look={paused ? 'main' : 'plain'} keys="Space" onPress={onPause}>
          {paused ? i18n.t('break.goOn') : i18n.t('break.pause')}
        </Button>
        {another && <Button onPress={() => onSwap(another)}>{i18n.t('break.swap')}</Button>}
        {elsewhere && <Button onPress={() => onSwap(elsewhere)}>{i18n.t(`break.elsewhere.${to}`)}</Button>}
        {outlook.next && <LaterButtons next={outlook.next} orders={orders} />}
        <div class="forward">
          <p class="next">{next ? i18n.t('break.next', { name: named(next.stretch) }) : i18n.t('break.last')}</p>
          <Button look={paused ? 'plain' : 'main'} keys={nextKey()} onPress={onNext}>
            {step < plan.length - 1 ? i18n.t('break.nextButton') : i18n.t('break.finish')}
          </Button>
        </div>
      </footer>
      <Panel stage={stage} paused={paused} why={reasonWords(reasonOf(plan, choice), named)} />
      <Announce says={paused ? i18n.t('break.paused') : instruction === 0 ? opening : says} />
      {ending && (
        <EndQuestion
          given={givenTo(running, now)}
          onStay={() => setEnding(false)}
          onEnd={() => void orders.order({ do: 'end', id })}
        />
      )}
    </div>
  );
}
