import { i18n } from '#i18n';
import { amount } from '../../../components/guide/amount';
import { movementOf } from '../../../components/guide/movement';
import { nameOf } from '../../../components/guide/name-of';
import type { Move } from '../../../core/day/day';
import type { Outlook } from '../../../core/outlook';
import type { Ended } from '../../../core/session';
import type { Settings } from '../../../core/settings';
import type { KnownMovements } from '../../../storage/movements';
import type { Orders } from '../live/orders';
import { useShortcuts } from '../live/use-shortcuts';
import { Button } from '../parts/button';
import { Feel } from '../parts/feel';
import { Heading } from '../parts/heading';
import { nextWords } from '../parts/next-words';
import { RoutineList } from '../parts/routine-list';
import { EndTip } from '../tip/end-tip';
import './columns.css';
import './panel.css';
import './quiet.css';

interface Props {
  readonly ended: Ended;
  readonly late: boolean;
  readonly did: readonly Move[];
  readonly outlook: Outlook;
  readonly known: KnownMovements;
  readonly zone: string;
  readonly settings: Settings;
  readonly asksHowItFeels: boolean;
  readonly orders: Orders;
}

/** The calm end: what was done, how the back is, when the next one comes, and close. */
export function EndedView({ ended, late, did, outlook, known, zone, settings, asksHowItFeels, orders }: Props) {
  const { id, kind, result } = ended;
  const { body, sitStand } = settings;
  useShortcuts({ Escape: () => void orders.close() });
  const isGuided = kind === 'stretch' && result !== 'skipped';
  const says = (
    <>
      <Heading describedBy="says">{late ? i18n.t('break.ended.late') : titleOf(ended)}</Heading>
      <p id="says">{saysOf(ended)}</p>
      {isGuided && sitStand && <p>{i18n.t('break.ended.sitStand')}</p>}
      {isGuided && asksHowItFeels && <Feel breakId={id} zone={zone} />}
      <p class="soft">{nextWords(outlook)}</p>
      <div class="row">
        {late && (
          <Button onPress={() => void orders.order({ do: 'start', kind, id: null })}>{i18n.t('break.another')}</Button>
        )}
        <Button look="main" keys="Escape" onPress={() => void orders.close()}>
          {i18n.t('break.close')}
        </Button>
      </div>
      <EndTip />
      {kind === 'stretch' && <p class="small">{i18n.t('break.evidence')}</p>}
    </>
  );
  if (!isGuided || did.length === 0) return <div class="page quiet">{says}</div>;
  return (
    <div class="page columns still">
      <section class="guide">{says}</section>
      <RoutineList
        moves={did}
        nameOf={(one) => nameOf(one, known.exercises, known.marks)}
        movementOf={(one) => movementOf(one, known.exercises, body)}
        done
      />
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
