import { i18n } from '#i18n';
import type { Outlook } from '../../../core/outlook';
import type { Orders } from '../live/orders';
import { useShortcuts } from '../live/use-shortcuts';
import { Announce } from '../parts/announce';
import { Button } from '../parts/button';
import { Countdown } from '../parts/countdown';
import { Heading } from '../parts/heading';
import { nameOf } from '../parts/name-of';
import { stageOf } from '../stage';
import type { Guided } from '../view-of';
import './quiet.css';

interface Props {
  readonly running: Guided;
  readonly outlook: Outlook;
  readonly now: number;
  readonly orders: Orders;
}

/** A micro-break under way: seconds only, so little to read and nothing to decide. */
export function MicroView({ running, now, orders }: Props) {
  const { stretch, current, left, instruction } = stageOf(running, now);
  const { id } = running;
  const paused = running.pausedAt !== null;
  const onPause = () => void orders.order({ do: paused ? 'go-on' : 'hold-break', id });
  // Who says that it is done wants nothing more from this page.
  const onDone = () => void orders.orderAndClose({ do: 'done', id });
  const onEnd = () => void orders.order({ do: 'end', id });
  // There is little to lose in seconds: Esc ends without a question.
  useShortcuts({ ' ': onPause, ArrowRight: onDone, Escape: onEnd });

  const name = nameOf(current.stretch);
  const says = stretch?.text.steps[instruction] ?? i18n.t('break.unknown.instruction');
  return (
    <div class="page quiet">
      <Heading describedBy="says">{name}</Heading>
      <p class="instruction" id="says">
        {says}
      </p>
      <Countdown left={left} of={current.ms} paused={paused} />
      <div class="row">
        <Button keys="Space" onPress={onPause}>
          {paused ? i18n.t('break.goOn') : i18n.t('break.pause')}
        </Button>
        <Button look="quiet" onPress={() => void orders.orderAndClose({ do: 'skip', id })}>
          {i18n.t('break.skip')}
        </Button>
        <Button look="main" keys="ArrowRight" onPress={onDone}>
          {i18n.t('break.done')}
        </Button>
      </div>
      <Announce says={instruction === 0 ? i18n.t('break.announce', { name, says }) : says} />
    </div>
  );
}
