import { i18n } from '#i18n';
import { RecheckProposal } from '../../../components/audit/recheck-proposal';
import { StillRight } from '../../../components/audit/still-right';
import type { Audit } from '../../../components/audit/use-audit';
import { ITEMS } from '../../../content/checklist/index';
import { resultOf } from '../../../core/audit/result';
import { addressOf } from '../use-route';
import { CheckSheet } from './check-sheet';
import { HistorySheet } from './history-sheet';
import { NotesSheet } from './notes-sheet';
import { PlanSheet } from './plan-sheet';
import { PutAwaySheet } from './put-away-sheet';
import { Report } from './report';
import { ResultSheet } from './result-sheet';
import { WorkplacesSheet } from './workplaces-sheet';

/** What the audit comes to, what to change, and how it went over time. */
export function Overview({ audit }: { audit: Audit }) {
  const result = resultOf(audit.workplace, ITEMS);
  return (
    <>
      <h1 class="setup__title">{i18n.t('setup.title')}</h1>
      <p class="setup__lead">{i18n.t('setup.lead')}</p>
      <StillRight audit={audit} />
      <RecheckProposal audit={audit}>
        <a class="button button--small" href={addressOf('setup', 'check')}>
          {i18n.t('setup.recheck.go')}
        </a>
      </RecheckProposal>
      <CheckSheet key={audit.workplace.id} audit={audit} />
      <ResultSheet audit={audit} result={result} />
      <PlanSheet audit={audit} />
      <HistorySheet audit={audit} />
      <WorkplacesSheet audit={audit} />
      <NotesSheet />
      <PutAwaySheet />
      <Report audit={audit} result={result} />
    </>
  );
}
