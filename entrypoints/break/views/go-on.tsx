import { i18n } from '#i18n';
import type { Orders } from '../live/orders';
import { amount } from '../parts/amount';
import { Button } from '../parts/button';
import { Heading } from '../parts/heading';
import { stageOf } from '../stage';
import type { Guided } from '../view-of';
import './quiet.css';

/** The browser was closed in the middle of a break: asks once whether to go on. */
export function GoOnView({ running, now, orders }: { running: Guided; now: number; orders: Orders }) {
  const { id } = running;
  const { leftOfAll } = stageOf(running, now);
  return (
    <div class="page quiet">
      <Heading describedBy="says">{i18n.t('break.asking.question')}</Heading>
      <p id="says">{i18n.t('break.asking.left', { length: amount(leftOfAll) })}</p>
      <div class="row">
        <Button onPress={() => void orders.order({ do: 'end', id })}>{i18n.t('break.asking.end')}</Button>
        <Button look="main" onPress={() => void orders.order({ do: 'go-on', id })}>
          {i18n.t('break.goOn')}
        </Button>
      </div>
    </div>
  );
}
