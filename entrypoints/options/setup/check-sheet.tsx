import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { answeredWords } from '../../../components/audit/item-question';
import { Progress } from '../../../components/audit/progress';
import { QuickRow } from '../../../components/audit/quick-row';
import type { Audit } from '../../../components/audit/use-audit';
import { WorkplacePicker } from '../../../components/audit/workplace-picker';
import { ITEMS, QUICK_CHECK } from '../../../content/checklist/index';
import { rowAnswer } from '../../../core/audit/answering';
import { addressOf } from '../use-route';
import { Sheet } from './sheet';

/** How far the check is, and the way into it; before the first answer the three things that come first. */
export function CheckSheet({ audit }: { audit: Audit }) {
  // What is being answered stays until the page goes: nothing folds up under somebody's hands.
  const isQuick = useRef(QUICK_CHECK.some(({ items }) => rowAnswer(audit.workplace, items) === null));
  const given = ITEMS.filter(({ id }) => audit.workplace.answers[id] !== undefined).length;
  return (
    <Sheet name="check" title={i18n.t('setup.check.title')} about={i18n.t('setup.check.about')}>
      <WorkplacePicker audit={audit} />
      <Progress label={answeredWords(given, ITEMS.length)} share={given / ITEMS.length} />
      {isQuick.current &&
        QUICK_CHECK.map((row) => <QuickRow key={`${audit.workplace.id} ${row.id}`} row={row} audit={audit} />)}
      <div class="sheet__row">
        <a class="button button--main" href={addressOf('setup', 'check')}>
          {wayIn(given)}
        </a>
      </div>
    </Sheet>
  );
}

function wayIn(given: number): string {
  if (given === 0) return i18n.t('setup.check.begin');
  return given < ITEMS.length ? i18n.t('setup.check.goOn') : i18n.t('setup.check.again');
}
