import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Outlook } from '../../../core/outlook';
import { swapRoutine } from '../../../core/routine/swap-routine';
import { givenTo } from '../../../core/scheduler/running';
import type { Body } from '../../../core/settings';
import { LIBRARY } from '../library';
import type { Orders } from '../live/orders';
import { useShortcuts } from '../live/use-shortcuts';
import { Announce } from '../parts/announce';
import { Button } from '../parts/button';
import { Countdown } from '../parts/countdown';
import { EndQuestion } from '../parts/end-question';
import { Heading } from '../parts/heading';
import { LaterButtons } from '../parts/later-buttons';
import { nameOf } from '../parts/name-of';
import { PausedMark } from '../parts/paused-mark';
import { Progress } from '../parts/progress';
import { SideMark } from '../parts/side-mark';
import { stageOf } from '../stage';
import type { Guided } from '../view-of';
import { Panel } from './panel';
import './columns.css';
import './running.css';

interface Props {
  readonly running: Guided;
  readonly outlook: Outlook;
  readonly body: Body;
  readonly now: number;
  readonly orders: Orders;
}

/** A stretch break under way: one instruction, one countdown, one main action. */
export function RunningView({ running, outlook, body, now, orders }: Props) {
  const stage = stageOf(running, now);
  const { step, stretch, current, left, elapsed, instruction, instructions, next } = stage;
  const { id, plan } = running;
  const paused = running.pausedAt !== null;
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [ending, setEnding] = useState(false);

  const rest = swapRoutine({ seed: id, library: LIBRARY, body, plan, step, left, refused });
  const onNext = () => void orders.order({ do: 'next', id, step });
  const onPause = () => void orders.order({ do: paused ? 'go-on' : 'hold-break', id });
  const onSwap = () => {
    if (!rest) return;
    setRefused([...refused, current.stretch]);
    void orders.order({ do: 'swap', id, step, steps: rest });
  };
  useShortcuts({ ' ': onPause, ArrowRight: onNext, Escape: () => setEnding(true) });

  const name = nameOf(current.stretch);
  const says = stretch?.text.steps[instruction] ?? i18n.t('break.unknown.instruction');
  const sideName = current.side === 0 ? undefined : stretch?.text.sideNames?.[current.side - 1];
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
          {paused ? <PausedMark side={sideName} /> : <SideMark stretch={stretch} side={current.side} />}
        </div>
      </section>
      <footer class="bottom">
        <Button look={paused ? 'main' : 'plain'} keys="Space" onPress={onPause}>
          {paused ? i18n.t('break.goOn') : i18n.t('break.pause')}
        </Button>
        {rest && <Button onPress={onSwap}>{i18n.t('break.swap')}</Button>}
        {outlook.next && <LaterButtons next={outlook.next} orders={orders} />}
        <div class="forward">
          <p class="next">{next ? i18n.t('break.next', { name: nameOf(next.stretch) }) : i18n.t('break.last')}</p>
          <Button look={paused ? 'plain' : 'main'} keys="ArrowRight" onPress={onNext}>
            {step < plan.length - 1 ? i18n.t('break.nextButton') : i18n.t('break.finish')}
          </Button>
        </div>
      </footer>
      <Panel stretch={stretch} stage={stage} paused={paused} />
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
