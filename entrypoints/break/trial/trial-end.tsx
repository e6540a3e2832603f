import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Orders } from '../live/orders';
import { useShortcuts } from '../live/use-shortcuts';
import { Button } from '../parts/button';
import { Heading } from '../parts/heading';
import '../views/quiet.css';

/** A trial is over: what differs in a real break. */
export function TrialEnd({ orders }: { orders: Orders }) {
  useEffect(() => {
    document.title = i18n.t('break.trial.tabTitle');
  }, []);
  useShortcuts({ Escape: () => void orders.close() });
  return (
    <div class="page quiet">
      <Heading describedBy="says">{i18n.t('break.trial.over')}</Heading>
      <p id="says">{i18n.t('break.trial.real')}</p>
      <div class="row">
        <Button look="main" keys="Escape" onPress={() => void orders.close()}>
          {i18n.t('break.close')}
        </Button>
      </div>
    </div>
  );
}
