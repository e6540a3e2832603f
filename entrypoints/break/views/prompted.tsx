import { i18n } from '#i18n';
import type { Outlook } from '../../../core/outlook';
import { chooseRoutine } from '../../../core/routine/choose-routine';
import type { Settings } from '../../../core/settings';
import { LIBRARY } from '../library';
import type { Orders } from '../live/orders';
import { amount } from '../parts/amount';
import { Button } from '../parts/button';
import { Heading } from '../parts/heading';
import { LaterButtons } from '../parts/later-buttons';
import { RoutineList } from '../parts/routine-list';
import './columns.css';
import './panel.css';
import './quiet.css';

interface Props {
  readonly outlook: Outlook;
  readonly settings: Settings;
  readonly orders: Orders;
}

/** A break asks: what is due and what it would be, to begin, to put off or to leave out. */
export function PromptedView({ outlook: { next }, settings, orders }: Props) {
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
  const plan = chooseRoutine({ seed: id, ms, kind, body: settings.body, library: LIBRARY });
  return (
    <div class="page columns still">
      <section class="guide">
        <Heading describedBy="says">{i18n.t('break.prompted.stretch')}</Heading>
        <p id="says">{i18n.t('break.prompted.length', { length })}</p>
        <div class="row">
          <Button look="main" onPress={start}>
            {i18n.t('break.start')}
          </Button>
        </div>
        <LaterButtons next={next} orders={orders} />
      </section>
      <RoutineList plan={plan} />
    </div>
  );
}
