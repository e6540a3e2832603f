import { i18n } from '#i18n';
import { amount } from '../../../components/guide/amount';
import { movementOf } from '../../../components/guide/movement';
import { nameOf } from '../../../components/guide/name-of';
import { reasonWords } from '../../../components/guide/reason-words';
import type { Outlook } from '../../../core/outlook';
import { chooseRoutine } from '../../../core/routine/choose-routine';
import { reasonOf } from '../../../core/routine/reason';
import type { Settings } from '../../../core/settings';
import type { KnownMovements } from '../../../storage/movements';
import type { Choosing } from '../live/choosing';
import type { Orders } from '../live/orders';
import { Button } from '../parts/button';
import { Heading } from '../parts/heading';
import { LaterButtons } from '../parts/later-buttons';
import { movesIn, RoutineList } from '../parts/routine-list';
import './columns.css';
import './panel.css';
import './quiet.css';

interface Props {
  readonly outlook: Outlook;
  readonly settings: Settings;
  readonly known: KnownMovements;
  readonly choosing: Choosing;
  readonly orders: Orders;
}

/** A break asks: what is due and what it would be, to begin, to put off or to leave out. */
export function PromptedView({ outlook: { next }, settings, known, choosing, orders }: Props) {
  if (!next) return null;
  const { kind, id } = next;
  const ms = settings[kind].length;
  const length = amount(ms);
  const start = () => void orders.order({ do: 'start', kind, id });
  if (kind === 'micro') {
    return (
      <div class="page quiet">
        <Heading describedBy="says">{i18n.t('break.prompted.micro')}</Heading>
        <p id="says">{i18n.t('break.prompted.rest', { length })}</p>
        <div class="row">
          <Button onPress={start}>{i18n.t('break.start')}</Button>
          <Button look="main" onPress={() => void orders.orderAndClose({ do: 'done', id })}>
            {i18n.t('break.done')}
          </Button>
        </div>
        <LaterButtons next={next} orders={orders} />
      </div>
    );
  }
  // The same choice that is stored at the start: its seed is the break's id.
  const choice = { ...choosing, seed: id, ms, kind };
  const plan = chooseRoutine(choice);
  const name = (one: string) => nameOf(one, known.exercises, known.marks);
  return (
    <div class="page columns still">
      <section class="guide">
        <Heading describedBy="says">{i18n.t('break.prompted.stretch')}</Heading>
        <p id="says">{i18n.t('break.prompted.length', { length })}</p>
        <p class="soft">{reasonWords(reasonOf(plan, choice), name)}</p>
        <div class="row">
          <Button look="main" onPress={start}>
            {i18n.t('break.start')}
          </Button>
        </div>
        <LaterButtons next={next} orders={orders} />
      </section>
      <RoutineList
        moves={movesIn(plan)}
        nameOf={name}
        movementOf={(one) => movementOf(one, known.exercises, choosing.body)}
      />
    </div>
  );
}
