import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { RecheckProposal } from '../../../components/audit/recheck-proposal';
import { SavedWords } from '../../../components/audit/saved-words';
import { StillRight } from '../../../components/audit/still-right';
import { useAudit } from '../../../components/audit/use-audit';
import { WorkplacePicker } from '../../../components/audit/workplace-picker';
import { useKeptFocus } from '../../../components/use-kept-focus';
import { ITEMS, QUICK_CHECK } from '../../../content/checklist/index';
import { rowAnswer } from '../../../core/audit/answering';
import { resultOf } from '../../../core/audit/result';
import { AUDIT } from '../../../wiring/audit';
import { QuickCheckPart } from './quick-check-part';
import { ResultPart } from './result-part';
import './setup-tab.css';

/** The tab Setup: the three checks first, then what the whole audit comes to, and what to change first. */
export function SetupTab() {
  const { audit, saved, lost } = useAudit(AUDIT);
  const tab = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [isOpen, setOpen] = useState<boolean | null>(null);
  useKeptFocus(tab, title);
  if (lost) return <p>{i18n.t('setup.lost')}</p>;
  if (!audit) return null;
  const { workplace } = audit;
  const isAnswered = QUICK_CHECK.every(({ items }) => rowAnswer(workplace, items) !== null);
  // What is being answered stays open until the popup closes: nothing folds up under somebody's hands.
  if (isOpen === null) setOpen(!isAnswered);
  const result = resultOf(workplace, ITEMS);
  const check = (
    <QuickCheckPart audit={audit} isOpen={isOpen ?? !isAnswered} onOpen={() => setOpen(true)} title={title} />
  );
  return (
    <div class="setup" ref={tab}>
      <WorkplacePicker audit={audit} />
      <StillRight audit={audit} />
      <RecheckProposal audit={audit}>
        <a class="button button--small" href="options.html#/setup/check" target="_blank" rel="noreferrer">
          {i18n.t('setup.recheck.go')}
        </a>
      </RecheckProposal>
      {check}
      <ResultPart audit={audit} result={result} />
      <SavedWords saved={saved} />
    </div>
  );
}
