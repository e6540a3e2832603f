import { i18n } from '#i18n';
import { areaName } from '../../../components/area-name';
import { ResultBar } from '../../../components/audit/result-bar';
import { ResultHead } from '../../../components/audit/result-head';
import type { Audit } from '../../../components/audit/use-audit';
import { Button } from '../../../components/button';
import { CheckboxList } from '../../../components/checkbox-list';
import { GROUPS, HONESTY_NOTES, ITEMS } from '../../../content/checklist/index';
import { CONTENT_LANGUAGE } from '../../../content/language';
import { withSore } from '../../../core/audit/answering';
import type { AuditResult } from '../../../core/audit/result';
import './result-sheet.css';
import { Sheet } from './sheet';

const AREAS = [...new Set(ITEMS.flatMap(({ areas }) => areas))];

/** The match, the bars, and the three fixes that are worth most. */
export function ResultSheet({ audit: { workplace, revise }, result }: { audit: Audit; result: AuditResult }) {
  return (
    <Sheet name="result" title={i18n.t('setup.result.title')}>
      <ResultHead result={result} />
      <p lang={CONTENT_LANGUAGE} class="sheet__soft">
        {HONESTY_NOTES[0]?.text.says}
      </p>
      <div class="result-sheet__bars">
        {result.groups.map(({ id, match }) => (
          <ResultBar key={id} label={GROUPS.find((group) => group.id === id)?.text.name ?? ''} match={match} />
        ))}
      </div>
      {result.top.length > 0 && (
        <div>
          <h3 class="sheet__small">{i18n.t('setup.fix.first')}</h3>
          <ol class="result-sheet__top">
            {result.top.map(({ id, text }) => (
              <li key={id}>
                <strong lang={CONTENT_LANGUAGE}>{text.name}</strong> <span lang={CONTENT_LANGUAGE}>{text.how[0]}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
      <CheckboxList
        legend={i18n.t('setup.sore.legend')}
        about={i18n.t('setup.sore.about')}
        options={AREAS.map((value) => ({ value, label: areaName(value) }))}
        chosen={workplace.sore}
        onChange={(sore) => revise((before) => withSore(before, sore))}
      />
      <div>
        <Button onClick={() => window.print()}>{i18n.t('setup.print.do')}</Button>
        <p class="sheet__soft">{i18n.t('setup.print.about')}</p>
      </div>
    </Sheet>
  );
}
