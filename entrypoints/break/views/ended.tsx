import { i18n } from '#i18n';
import type { Outlook } from '../../../core/outlook';
import type { Ended, PlanStep } from '../../../core/session';
import type { Orders } from '../live/orders';
import { useShortcuts } from '../live/use-shortcuts';
import { amount } from '../parts/amount';
import { Button } from '../parts/button';
import { Heading } from '../parts/heading';
import { nextWords } from '../parts/next-words';
import { RoutineList } from '../parts/routine-list';
import './columns.css';
import './panel.css';
import './quiet.css';

interface Props {
  readonly ended: Ended;
  readonly late: boolean;
  readonly did: readonly PlanStep[];
  readonly outlook: Outlook;
  readonly orders: Orders;
}

/** The calm end: what was done, when the next one comes, and close. */
export function EndedView({ ended, late, did, outlook, orders }: Props) {
  const { kind, result } = ended;
  useShortcuts({ Escape: () => void orders.close() });
  const says = (
    <>
      <Heading describedBy="says">{late ? i18n.t('break.ended.late') : titleOf(ended)}</Heading>
      <p id="says">{saysOf(ended)}</p>
      <p class="soft">{nextWords(outlook)}</p>
      <div class="row">
        {late && (
          <Button onPress={() => void orders.order({ do: 'start', kind, id: null })}>{i18n.t('break.another')}</Button>
        )}
        <Button look="main" keys="Escape" onPress={() => void orders.close()}>
          {i18n.t('break.close')}
        </Button>
      </div>
      {kind === 'stretch' && <p class="small">{i18n.t('break.evidence')}</p>}
    </>
  );
  if (result !== 'taken' || did.length < 2) return <div class="page quiet">{says}</div>;
  return (
    <div class="page columns still">
      <section class="guide">{says}</section>
      <RoutineList plan={did} done />
    </div>
  );
}

function titleOf({ kind, result }: Ended): string {
  if (kind === 'micro' && result === 'taken') return i18n.t('break.ended.taken.micro');
  return i18n.t(`break.ended.${result}.title`);
}

function saysOf({ result, ms }: Ended): string {
  if (result === 'skipped') return i18n.t('break.ended.skipped.says');
  return i18n.t('break.ended.given', { length: amount(ms) });
}
