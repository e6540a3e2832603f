import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Countdown } from '../../../components/guide/countdown';
import { movementOf } from '../../../components/guide/movement';
import { nameOf } from '../../../components/guide/name-of';
import { Picture } from '../../../components/guide/picture';
import { stageOf } from '../../../components/guide/stage';
import { Icon } from '../../../components/icon';
import { CONTENT_LANGUAGE } from '../../../content/language';
import { POSTURE_CUES } from '../../../content/posture-cues';
import { microMovement } from '../../../core/routine/micro-movement';
import { shuffle } from '../../../core/routine/shuffle';
import { position } from '../../../core/scheduler/running';
import type { KnownMovements } from '../../../storage/movements';
import type { Choosing } from '../live/choosing';
import { nextKey } from '../live/next-key';
import type { Orders } from '../live/orders';
import { useShortcuts } from '../live/use-shortcuts';
import { Announce } from '../parts/announce';
import { Button } from '../parts/button';
import { Heading } from '../parts/heading';
import type { Guided } from '../view-of';
import './micro.css';
import './quiet.css';

interface Props {
  readonly running: Guided;
  readonly known: KnownMovements;
  readonly choosing: Choosing;
  readonly now: number;
  readonly orders: Orders;
}

/** A micro-break under way: seconds only, so little to read and nothing to decide. Eyes, posture, and a movement for who likes. */
export function MicroView({ running, known, choosing, now, orders }: Props) {
  const { id, plan } = running;
  const { exercises, marks } = known;
  const stage = stageOf({
    ...position(running, now),
    plan,
    movementOf: (id) => movementOf(id, exercises, choosing.body),
  });
  const { movement, current, left, instruction } = stage;
  const extra = useMemo(() => microMovement(id, choosing), [id, choosing]);
  const paused = running.pausedAt !== null;
  const onPause = () => void orders.order({ do: paused ? 'go-on' : 'hold-break', id });
  // Who says that it is done wants nothing more from this page.
  const onDone = () => void orders.orderAndClose({ do: 'done', id });
  const onEnd = () => void orders.order({ do: 'end', id });
  // There is little to lose in seconds: Esc ends without a question.
  useShortcuts({ ' ': onPause, [nextKey()]: onDone, Escape: onEnd });

  const name = nameOf(current.stretch, exercises, marks);
  const says = movement?.steps[instruction] ?? i18n.t('break.unknown.instruction');
  return (
    <div class="page quiet">
      <Heading describedBy="says">{name}</Heading>
      <p class="instruction" id="says">
        {says}
      </p>
      <div class="micro">
        <div class="micro__picture">
          <Picture stage={stage} paused={paused} />
        </div>
        <Countdown left={left} of={current.ms} paused={paused} />
      </div>
      <ul class="beside">
        <li>
          <Icon name="sitting" size={24} />
          <span lang={CONTENT_LANGUAGE}>{(shuffle(POSTURE_CUES, id)[0] ?? POSTURE_CUES[0]).text.says}</span>
        </li>
        {extra && extra.id !== current.stretch && (
          <li>
            <Icon name="stretch" size={24} />
            <span>{i18n.t('break.micro.move', { name: nameOf(extra.id, exercises, marks) })}</span>
          </li>
        )}
      </ul>
      <div class="row">
        <Button keys="Space" onPress={onPause}>
          {paused ? i18n.t('break.goOn') : i18n.t('break.pause')}
        </Button>
        <Button look="quiet" onPress={() => void orders.orderAndClose({ do: 'skip', id })}>
          {i18n.t('break.skip')}
        </Button>
        <Button look="main" keys={nextKey()} onPress={onDone}>
          {i18n.t('break.done')}
        </Button>
      </div>
      <Announce says={instruction === 0 ? i18n.t('break.announce', { name, says }) : says} />
    </div>
  );
}
