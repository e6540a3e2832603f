import { i18n } from '#i18n';
import type { NextBreak } from '../../../core/outlook';
import type { Orders } from '../live/orders';
import { Button } from './button';

/** Not now: later by some minutes of work, or not this one. Each closes the page. */
export function LaterButtons({ next, orders }: { next: NextBreak; orders: Orders }) {
  const { id, asked, postponesLeft } = next;
  const later = (minutes: 5 | 10) => orders.orderAndClose({ do: 'postpone', id, asked, minutes });
  return (
    <div class="later">
      {postponesLeft > 0 && (
        <>
          <Button look="quiet" describedBy="later-left" onPress={() => later(5)}>
            {i18n.t('break.in5')}
          </Button>
          <Button look="quiet" describedBy="later-left" onPress={() => later(10)}>
            {i18n.t('break.in10')}
          </Button>
        </>
      )}
      <Button look="quiet" onPress={() => orders.orderAndClose({ do: 'skip', id })}>
        {i18n.t('break.skip')}
      </Button>
      <p class="later-left" id="later-left">
        {i18n.t('break.postponesLeft', postponesLeft)}
      </p>
    </div>
  );
}
