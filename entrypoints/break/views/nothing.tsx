import { i18n } from '#i18n';
import type { Outlook } from '../../../core/outlook';
import type { Orders } from '../live/orders';
import { useShortcuts } from '../live/use-shortcuts';
import { Button } from '../parts/button';
import { Heading } from '../parts/heading';
import { nextWords } from '../parts/next-words';
import './quiet.css';

/** Opened with no break due: says so, and offers one all the same. */
export function NothingView({ outlook, orders }: { outlook: Outlook; orders: Orders }) {
  const start = () => void orders.order({ do: 'start', kind: outlook.next?.kind ?? 'stretch', id: null });
  useShortcuts({ Escape: () => void orders.close() });
  return (
    <div class="page quiet">
      <Heading describedBy="says">{i18n.t('break.nothing')}</Heading>
      <p id="says">{nextWords(outlook)}</p>
      <div class="row">
        <Button keys="Escape" onPress={() => void orders.close()}>
          {i18n.t('break.close')}
        </Button>
        <Button look="main" onPress={start}>
          {i18n.t('break.startNow')}
        </Button>
      </div>
    </div>
  );
}
