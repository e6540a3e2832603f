import { i18n } from '#i18n';
import { amount } from '../../../components/guide/amount';
import { leftOf } from '../../../core/scheduler/running';
import type { Orders } from '../live/orders';
import { Button } from '../parts/button';
import { Heading } from '../parts/heading';
import type { Guided } from '../view-of';
import './quiet.css';

/** The browser was closed in the middle of a break: asks once whether to go on. */
export function GoOnView({ running, now, orders }: { running: Guided; now: number; orders: Orders }) {
  const { id } = running;
  return (
    <div class="page quiet">
      <Heading describedBy="says">{i18n.t('break.asking.question')}</Heading>
      <p id="says">{i18n.t('break.asking.left', { length: amount(leftOf(running, now)) })}</p>
      <div class="row">
        <Button onPress={() => void orders.order({ do: 'end', id })}>{i18n.t('break.asking.end')}</Button>
        <Button look="main" onPress={() => void orders.order({ do: 'go-on', id })}>
          {i18n.t('break.goOn')}
        </Button>
      </div>
    </div>
  );
}
